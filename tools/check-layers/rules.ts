import type { IForbiddenRuleType } from 'dependency-cruiser'

export interface Layers {
  /** Packages that the pure rules may use: small, pure, used on the phone too. */
  domainPackages: readonly string[]
  /** Context of the functions → contexts whose `index.ts` it may import. */
  contexts: Readonly<Record<string, readonly string[]>>
}

const literally = (text: string): string => text.replace(/[/.]/g, '\\$&')
const anyOf = (names: readonly string[]): string => names.map(literally).join('|')

/** Who may import whom, as in docs/architecture.md. */
export function rulesOf({ domainPackages, contexts }: Layers): IForbiddenRuleType[] {
  return [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain imports domain and the packages that layers.json allows',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: `^domain/|node_modules/(${anyOf(domainPackages)})/` },
    },
    {
      name: 'domain-by-the-door',
      comment: 'a context of the domain imports another one by its index.ts only',
      severity: 'error',
      from: { path: '^domain/([^/]+)/' },
      to: { path: '^domain/[^/]+/', pathNot: '^domain/($1/|[^/]+/index\\.ts$)' },
    },
    ...Object.entries(contexts).flatMap(([context, allowed]) => contextRules(context, allowed)),
    {
      name: 'kernel-stands-below',
      severity: 'error',
      from: { path: '^cloudfunctions/kernel/' },
      to: { path: '^(cloudfunctions/(?!kernel/)|src|emulator|tools|test)' },
    },
    {
      name: 'app-takes-types-only',
      comment: 'the mini-program takes only types from the functions',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^cloudfunctions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'app-rooms',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|tools|test)/|node_modules/zod/' },
    },
    {
      name: 'page-keeps-to-itself',
      comment:
        'a page imports its own folder, components, api, copy, platform, theme and domain, never another page',
      severity: 'error',
      from: { path: '^src/(pages/[^/]+|packages/[^/]+/pages/[^/]+)/' },
      to: { path: '^src/(pages|packages/[^/]+/pages)/', pathNot: '^src/$1/' },
    },
    {
      name: 'package-keeps-to-itself',
      comment:
        'a package shares by parts and components; of another package it knows only where its pages are',
      severity: 'error',
      from: { path: '^src/packages/([^/]+)/' },
      to: { path: '^src/packages/', pathNot: '^src/packages/($1/|[^/]+/paths\\.ts$)' },
    },
    {
      name: 'parts-below-pages',
      comment: 'what several pages show knows no page',
      severity: 'error',
      from: { path: '^src/(parts|components|api|copy|platform|theme)/' },
      to: { path: '^src/(pages|packages)/' },
    },
    {
      name: 'cloud-by-one-door',
      comment: 'nobody outside src/api speaks to the functions',
      severity: 'error',
      from: { path: '^src/(?!api/|app\\.tsx$)' },
      to: { path: '^src/api/(cloud|call|batch|link)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'verify-stands-alone',
      comment: 'the page that verifies certificates is one file: rules, words, and nothing of the app',
      severity: 'error',
      from: { path: '^verify/' },
      to: { path: '^(src/(?!copy/)|cloudfunctions|emulator|tools|test)' },
    },
    {
      name: 'emulator-stands-alone',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|domain|cloudfunctions|tools|test)/' },
    },
    { name: 'tools-without-app', severity: 'error', from: { path: '^tools/' }, to: { path: '^(src|test)/' } },
    { name: 'nobody-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    {
      name: 'no-junk-drawers',
      severity: 'error',
      from: {},
      to: { path: '^(?!node_modules).*/(utils|helpers|common)/' },
    },
  ]
}

function contextRules(context: string, allowed: readonly string[]): IForbiddenRuleType[] {
  const doors = [
    `${context}/`,
    'kernel/index\\.ts$',
    ...allowed.map((name) => `${literally(name)}/index\\.ts$`),
  ]
  return [
    {
      name: `context-${context}`,
      comment: `cloudfunctions/${context} imports the kernel, the domain and the doors of: ${allowed.join(', ') || 'nobody'}`,
      severity: 'error',
      from: { path: `^cloudfunctions/${context}/`, pathNot: `^cloudfunctions/${context}/templates/` },
      to: {
        path: '^(cloudfunctions|src|emulator|tools|test)/',
        pathNot: `^cloudfunctions/(${doors.join('|')})`,
      },
    },
    {
      name: `templates-of-${context}`,
      comment: 'a printed document may say a thing with the words that the screen has for it',
      severity: 'error',
      from: { path: `^cloudfunctions/${context}/templates/` },
      to: {
        path: '^(cloudfunctions|src|emulator|tools|test)/',
        pathNot: `^(cloudfunctions/(${doors.join('|')})|src/copy/)`,
      },
    },
  ]
}
