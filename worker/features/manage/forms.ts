import type { PageForms } from '../../http/forms'
import {
  addClosure,
  addException,
  removeClosure,
  removeException,
  saveOpening,
} from './hours-forms'
import { createPlace, savePlace, saveState } from './place-forms'
import { saveRates, saveSpace } from './space-forms'

export const manageForms: readonly PageForms[] = [
  { path: '/:tenant/beheer/plekken/nieuw', actions: { 'save-place': createPlace } },
  {
    path: '/:tenant/beheer/plekken/:place',
    actions: {
      'save-place': savePlace,
      'save-state': saveState,
      'save-space': saveSpace,
      'save-rates': saveRates,
      'save-opening': saveOpening,
      'add-exception': addException,
      'remove-exception': removeException,
      'add-closure': addClosure,
      'remove-closure': removeClosure,
    },
  },
]
