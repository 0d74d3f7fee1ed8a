import { parseArgs } from 'node:util'
import { candidatePairs, compareTexts, shinglesOf, signatureOf } from '@/domain/similarity'
import { generateSet, type LogSet } from './generated-set'

/**
 * `npm run bench -- log-similarity [--honest 300] [--pairs 25] [--seed 20261125]`: how many copied logs are found and how many of those that
 * are shown were copied, per way of copying, on an invented set. Prints JSON.
 */
export function run(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      honest: { type: 'string', default: '300' },
      pairs: { type: 'string', default: '25' },
      seed: { type: 'string', default: '20261125' },
    },
  })
  const set = generateSet(Number(values.honest), Number(values.pairs), Number(values.seed))
  console.log(JSON.stringify({ bench: 'log-similarity', ...reportOn(set, Number(values.pairs)) }, null, 2))
}

function reportOn({ texts, kindOfPair }: LogSet, pairsOfAKind: number) {
  const began = performance.now()
  const signed = [...texts].map(([id, text]) => ({ id, signature: signatureOf(shinglesOf(text)) }))
  const candidates = candidatePairs(signed)
  const signedAfter = performance.now() - began
  const shown = candidates.filter(
    ([one, other]) => compareTexts(texts.get(one) ?? '', texts.get(other) ?? '').worthShowing,
  )
  const kindsOf = (pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([one, other]) => kindOfPair.get(`${one}|${other}`) ?? [])
  const [met, found] = [kindsOf(candidates), kindsOf(shown)]
  const share = (list: readonly string[], kind: string) =>
    rounded(list.filter((one) => one === kind).length / pairsOfAKind)
  const pairs = (texts.size * (texts.size - 1)) / 2
  return {
    logs: texts.size,
    candidatesOfAllPairs: rounded(candidates.length / pairs),
    precision: rounded(found.length / shown.length),
    wronglyShown: shown.length - found.length,
    kinds: [...new Set(kindOfPair.values())].map((kind) => ({
      kind,
      recall: share(found, kind),
      /** before the close look: what the bands let through */
      candidates: share(met, kind),
    })),
    milliseconds: {
      signing: Math.round(signedAfter),
      comparing: Math.round(performance.now() - began - signedAfter),
    },
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
