import { core_files, modules, open_files } from './modules.mjs';

/** The rules of the graph, made from modules.mjs: change the architecture there, never here. */
const names = Object.keys(modules);

const leanings = names.map(name => ({
  name: `${name}-leans-only-on-what-it-names`,
  comment: `modules.mjs says what ${name} may lean on; a new leaning is an architecture change and belongs there`,
  severity: 'error',
  from: { path: `^modules/${name}/`, pathNot: '[.]test[.]tsx?$' },
  to: {
    path: '^modules/',
    pathNot: [`^modules/${name}/`, ...modules[name].map(other => `^modules/${other}/`)],
  },
}));

export default {
  forbidden: [
    ...leanings,
    {
      name: 'through-the-door',
      comment:
        'another module is entered through its index.ts; screens may also import its schemas, words and parts',
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^modules/', pathNot: ['^modules/$1/', '^modules/[^/]+/index[.]ts$', ...open_files] },
    },
    {
      name: 'the-kit-knows-no-module',
      comment: 'kit/ has no business word in it',
      severity: 'error',
      from: { path: '^kit/' },
      to: { path: '^(modules|apps|db)/', pathNot: '^db/append_only[.]ts$' },
    },
    {
      name: 'core-knows-values-only',
      comment: 'a rule is a pure function: no database, no HTTP, no ctx, no shell of its own module',
      severity: 'error',
      from: { path: core_files },
      to: {
        path: [
          '^kit/(db|ctx|move|due|live|worker|hall_time|migrate|postgres)',
          '^kit/http/',
          'node_modules/(pg|fastify)',
          '^modules/[^/]+/(store|actions|routes|jobs)[.]ts$',
        ],
      },
    },
    {
      name: 'faces-know-no-shell',
      comment: 'a screen reaches the server through endpoints, never through its code',
      severity: 'error',
      from: { path: ['^modules/[^/]+/ui/', '^apps/web/', '^kit/ui/'], pathNot: '[.]test[.]tsx?$' },
      to: {
        path: [
          '^kit/(db|ctx|move|due|live|worker|hall_time|migrate|postgres)[.]ts$',
          '^modules/[^/]+/(store|actions|routes|jobs|index)[.]ts$',
          '^apps/server/',
        ],
        pathNot: ['^modules/(catalogue|norms)/index[.]ts$'],
      },
    },
    {
      name: 'the-twin-sees-no-future',
      comment:
        'predictors and forecasts know the recorded past alone: never the generator of days, its seed, or a replay (decision 15)',
      severity: 'error',
      from: { path: '^modules/twin/' },
      to: { path: '^modules/(demo|replay|history)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: 'dist/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^var/', '[.]css$', '^checks/samples/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
