/**
 * Imports run one way: lib, contract, domain, api, features, app; charts, components and i18n
 * stand at the side. Type-only imports count as well.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const may = (folder, ...others) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} imports from ${['itself', ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|mocks|test)/', pathNot: [folder, ...others].map((name) => `^src/${name}/`) },
})

module.exports = {
  forbidden: [
    may('lib'),
    may('contract', 'lib'),
    may('domain', 'lib', 'contract'),
    may('api', 'lib', 'contract', 'domain'),
    may('i18n', 'lib', 'contract', 'domain', 'api'),
    may('charts', 'lib', 'contract', 'domain', 'i18n'),
    may('components', 'lib', 'contract', 'domain', 'api', 'i18n', 'charts'),
    may('features', 'lib', 'contract', 'domain', 'api', 'i18n', 'charts', 'components'),
    may(
      'app',
      'lib',
      'contract',
      'domain',
      'api',
      'i18n',
      'charts',
      'components',
      'features',
      'styles',
    ),
    {
      name: 'domain-takes-only-types-of-the-contract',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-and-lib-know-no-library',
      comment: 'Rules and dates are plain functions: no React, no charts, no words.',
      severity: 'error',
      from: { path: '^src/(domain|lib)/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'contract-knows-valibot-only',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'charts-and-words-take-only-types',
      comment: 'What fetches and what judges is handed to charts and words, never called.',
      severity: 'error',
      from: { path: '^src/(charts|i18n)/' },
      to: { path: '^src/(contract|domain|api)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-feature-imports-another',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-show-pages-panels-scenes-sheets-and-search',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/features/' },
      to: { path: '^src/features/', pathNot: '-(page|panel|scene|sheet)\\.tsx$|-search\\.ts$' },
    },
    {
      name: 'only-charts-draw-with-echarts',
      severity: 'error',
      from: { path: '^(src|mocks)/', pathNot: '^src/charts/' },
      to: { path: 'node_modules/(echarts|zrender|echarts-for-react)/|^(echarts|zrender)' },
    },
    {
      name: 'only-main-reaches-the-mocks',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.tsx$' },
      to: { path: '^mocks/' },
    },
    {
      name: 'main-reaches-the-mocks-when-asked',
      comment: 'A static import would put the sample data into the production build.',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^mocks/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'no-msw-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/msw/' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^(src|mocks)/' },
      to: { path: '^test/' },
    },
    {
      name: 'mocks-and-commands-know-the-rules-only',
      severity: 'error',
      from: { path: '^(mocks|test/commands)/' },
      to: { path: '^src/', pathNot: '^src/(contract|domain|lib)/' },
    },
    {
      name: 'no-circular-imports',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/static/',
          '^test/.*\\.(test|spec)\\.tsx?$',
          '^test/commands/run\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?(url|raw)$|^virtual:' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
