import type { ChangeEvent } from 'react'
import { TextField } from './text-field'

/** As the service has it (`worker/media/photo.ts`). */
const MOST_BYTES = 400_000
/** The longest side of a photo that is made smaller, in pixels; the next where that is too heavy. */
const LONGEST = [1200, 800, 500]

/**
 * A photo to choose. Where there is script, a heavy one is made smaller before it goes; without, the
 * service says that it is too heavy.
 */
export function PhotoField(props: { label: string; hint: string }) {
  return (
    <TextField
      name="photo"
      type="file"
      accept="image/jpeg,image/png,image/webp"
      onChange={makeSmaller}
      {...props}
    />
  )
}

async function makeSmaller({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
  const [file] = input.files ?? []
  if (!file || file.size <= MOST_BYTES) return
  const smaller = await smallerOf(file)
  // What no browser can draw stays as it is, for the service to refuse in words.
  if (!smaller) return
  const chosen = new DataTransfer()
  chosen.items.add(new File([smaller], 'foto.jpg', { type: 'image/jpeg' }))
  input.files = chosen.files
}

async function smallerOf(file: File): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  for (const longest of LONGEST) {
    const smaller = await drawn(bitmap, longest)
    if (smaller && smaller.size <= MOST_BYTES) return smaller
  }
  return null
}

function drawn(bitmap: ImageBitmap, longest: number): Promise<Blob | null> {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.82))
}
