import fc from 'fast-check'

// The same cases in every run: what fails, fails for whoever caused it.
fc.configureGlobal({ seed: 20_261_122 })

export { fc }
