// The import law of docs/how-it-works.md. test/import-law.test.ts proves that it reads the source and finds a breach.

/** Who may import whom, beside its own folder. What is not here is forbidden. */
const law = {
  model: [],
  language: ['model'],
  read: ['model', 'language'],
  segment: ['model', 'language'],
  detail: ['model', 'language'],
  align: ['model', 'language'],
  contrast: ['model', 'language'],
  report: ['model'],
  compare: ['model', 'language', 'segment', 'detail', 'align', 'contrast', 'read', 'version'],
  cli: ['model', 'read', 'report', 'compare', 'version'],
  library: ['model', 'read', 'report'],
  index: ['model', 'read', 'report', 'compare', 'library', 'version'],
  version: [],
}

/** The stages that are pure: no file, clock, network or environment. */
const pure = ['model', 'language', 'segment', 'detail', 'align', 'contrast', 'report']

const place = (name) => `^src/${name}(/|\\.ts$)`
const anyOf = (names) => `^src/(${names.join('|')})(/|\\.ts$)`

const imports = Object.entries(law).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name} may import ${['its own files', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: place(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(place) },
}))

export default {
  forbidden: [
    ...imports,
    {
      name: 'every-file-has-a-place',
      comment: 'A new folder or file at the top of src needs its line in the law.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(Object.keys(law)) },
      to: {},
    },
    {
      name: 'pure-stages',
      comment: 'Only read and cli touch the world outside; word-data.ts reads the data that the package ships.',
      severity: 'error',
      from: { path: anyOf(pure), pathNot: place('language/word-data') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'formats-apart',
      comment: 'What two formats of a report need stands beside their folders.',
      severity: 'error',
      from: { path: '^src/report/([^/]+)/' },
      to: { path: '^src/report/[^/]+/', pathNot: '^src/report/$1/' },
    },
    {
      name: 'formats-by-registry',
      comment: 'Only the registry knows the formats of a report.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/report/[^/]+/', '^src/report/registry\\.ts$'] },
      to: { path: '^src/report/[^/]+/' },
    },
    {
      name: 'natural-by-subpath',
      comment: 'The root of natural and its util folder connect databases and read .env.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/lib/natural/(index\\.js|util/)' },
    },
    {
      name: 'no-cycle',
      comment: 'Types alone may refer to each other in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
