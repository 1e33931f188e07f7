import type { Area } from '../../../worker/features/places/contract'

type Box = [x: number, y: number, width: number, height: number]

function boxOf(area: Area): Box {
  const [x = 0, y = 0, width = 0, height = 0] = area.box.split(' ').map(Number)
  return [x, y, width, height]
}

/** The box around several areas with a little room, as an SVG `viewBox`; null without areas. */
export function boxAround(areas: readonly Area[]): Box | null {
  if (areas.length === 0) return null
  const boxes = areas.map(boxOf)
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  const room = Math.round(Math.max(right - left, bottom - top) * 0.04)
  return [left - room, top - room, right - left + 2 * room, bottom - top + 2 * room]
}
