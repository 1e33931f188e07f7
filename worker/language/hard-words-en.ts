import { replacements } from './replacements'

/** Words of officials, with what people say. Forms of one word stand together. */
export const hardWords = replacements(`
  accommodate: make room for
  accompany: go with
  accordance|in accordance with: by, following
  accordingly: so
  additional: more, extra
  adequate: enough
  adjacent: next to
  aforementioned: this
  alleviate: ease
  amend|amended|amendment: change
  anticipate: expect
  approximately: about
  ascertain: find out
  assist|assistance: help
  at the present time: now
  attain: reach
  attributable to: because of
  by means of: by, with
  capability: skill
  cease: stop
  cohesion: contact between people
  collaborate|collaboration: work together
  commence|commences|commenced: begin, start
  comply with: follow
  comprise|comprises: include
  concerning: about
  consequently: so
  constitutes: is
  consult|consultation: ask
  demonstrate: show
  designate: choose
  discontinue: stop
  disseminate: spread, share
  due to the fact that: because
  eliminate: remove
  endeavour: try
  enquire: ask
  ensure: make sure
  establish: set up
  evaluate: judge
  expedite: speed up
  expenditure: spending
  facilitate|facilitates|facilitated: help, make possible
  finalise: finish
  forthwith: at once
  forward to: send to
  furnish: give
  furthermore: also
  hence: so
  henceforth: from now on
  hereby: now
  herein: in this
  however: but
  identical: the same
  implement|implementation|implemented: carry out
  in addition: also
  in excess of: more than
  in lieu of: instead of
  in order to: to
  in receipt of: getting
  in relation to: about
  in respect of: about, for
  in the event of: if
  initiate|initiated: begin
  inquire: ask
  leverage: use
  liaise: talk
  magnitude: size
  methodology: way
  modify|modified: change
  monitor: follow
  moreover: also
  necessitate: need
  nevertheless: still
  notify|notification: tell
  notwithstanding: even so
  numerous: many
  obtain: get
  optimum: best
  participate|participation: take part
  particulars: details
  per annum: a year
  pertaining to: about
  possess: have
  predominant: main
  prior to: before
  prioritise: put first
  proceed: go on
  procure: get
  provided that: if
  provision: supply
  pursuant to: under
  regarding: about
  remuneration: pay
  reside|resides: live
  retain: keep
  solely: only
  stakeholder|stakeholders: people it is about
  strategic: planned
  subsequent|subsequently: after, later
  substantial: large
  sufficient: enough
  terminate|terminated: end
  thereafter: then
  therein: there
  transmit: send
  utilise|utilize|utilised: use
  whereas: but
  whilst: while
  with regard to: about
  with respect to: about`)
