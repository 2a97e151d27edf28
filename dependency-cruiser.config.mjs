import { fileURLToPath } from 'node:url'

/** The import direction of the house: app → components → lib; what readers reach knows nothing of the desk. */
// prayer-times is shared: readers' pages, the desk's settings and the server's jobs must reckon alike.
const SHARED = 'db|platform|policies|content|audit|search|i18n|prayer-times'
const DOMAINS = 'stories|media|embeds|print|fronts|taxonomy|people|reader|readership|site|jobs|auth|pages'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no order in which to be read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'lib-below-components',
      comment: 'lib knows neither pages nor components.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '\\.test(-kit)?\\.tsx?$' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'components-below-app',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'domains-apart',
      comment: 'A domain uses the shared ground, not another domain; two domains meet in app.',
      severity: 'error',
      from: { path: `^lib/(${DOMAINS})/`, pathNot: '\\.test(-kit)?\\.tsx?$|/testing/' },
      to: {
        path: `^lib/(${DOMAINS})/`,
        pathNot: [
          '^lib/$1/',
          // An invitation makes an account: people and auth are two halves of one thing.
          '^lib/(people|auth)/',
        ],
      },
    },
    {
      name: 'only-people-use-auth',
      comment: 'The exception of domains-apart is for people and auth alone.',
      severity: 'error',
      from: { path: `^lib/(${DOMAINS.replace('people|', '').replace('|auth', '')})/`, pathNot: '\\.test(-kit)?\\.tsx?$|/testing/' },
      to: { path: '^lib/(people|auth)/' },
    },
    {
      name: 'pure-content',
      comment: 'The document and the rules run everywhere: editor, server, worker.',
      severity: 'error',
      from: { path: '^lib/(content|policies)/|^lib/search/normalise-text', pathNot: '\\.test(-kit)?\\.tsx?$' },
      to: {
        path: '^lib/|^node:|^node_modules/(react|next|pg|@prisma)',
        pathNot: '^lib/(content|policies)/|^lib/platform/errors\\.ts$',
      },
    },
    {
      name: 'prayer-times-are-arithmetic',
      comment: 'The desk reckons them in the browser while somebody types.',
      severity: 'error',
      from: { path: '^lib/prayer-times/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/|^node:', pathNot: '^lib/prayer-times/|^lib/i18n/(wall-clock|days)\\.ts$' },
    },
    {
      name: 'pure-has-no-node',
      severity: 'error',
      from: { path: '^lib/(content|policies)/|^lib/search/normalise-text', pathNot: '\\.test(-kit)?\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'readers-never-reach-the-desk',
      comment: 'Nothing a reader sends may run code that knows drafts.',
      severity: 'error',
      from: { path: '^app/\\((site|feeds)\\)/', pathNot: '\\.test(-kit)?\\.tsx?$|/testing/' },
      to: { path: '^(lib/(stories|print|auth|policies|people|audit)|components/(desk|ui)|app/desk)/', reachable: true },
    },
    {
      name: 'next-auth-behind-auth',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts|prisma)/', pathNot: '^lib/auth/|^app/api/auth/' },
      to: { path: '^node_modules/next-auth/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: {
        path: `^lib/(${DOMAINS}|${SHARED.replace('|i18n', '')})/|^components/(desk|site|article)/`,
        pathNot: '^lib/search/normalise-text\\.ts$',
      },
    },
    {
      name: 'renderer-knows-no-desk',
      severity: 'error',
      from: { path: '^components/(site|article)/', pathNot: '\\.test(-kit)?\\.tsx?$' },
      to: { path: '^components/(desk|ui)/|^lib/(stories|auth|people|policies|media|print|audit)/' },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: { pathNot: '\\.test(-kit)?\\.tsx?$|/testing/|^e2e/' },
      to: { path: '\\.test(-kit)?\\.tsx?$|/testing/|^e2e/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/db/generated' },
    exclude: { path: '\\.next|lib/db/generated/internal' },
    // TypeScript 7 has no API to read files by; Babel does, without what is imported for its type alone.
    babelConfig: { fileName: fileURLToPath(new URL('dependency-cruiser.babel.mjs', import.meta.url)) },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
