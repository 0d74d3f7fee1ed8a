import { copyPart, paraphrase, type Random, reorder, uniform, writeSentences } from './generated-logs'

const SENTENCES = 10

/** Ways in which somebody hands in another person's log. */
const WAYS: Readonly<Record<string, (source: readonly string[], random: Random) => readonly string[]>> = {
  verbatim: (source) => source,
  paraphrase,
  reorder,
  'paraphrase and reorder': (source, random) => reorder(paraphrase(source, random), random),
  'half copied': (source, random) => copyPart(source, 0.5, random),
  'a third copied': (source, random) => copyPart(source, 0.3, random),
}

export interface LogSet {
  texts: ReadonlyMap<string, string>
  /** `source|copy` → the way it was copied */
  kindOfPair: ReadonlyMap<string, string>
}

/** So many honest logs, and so many pairs of a source and its copy for every way; the same for the same seed. */
export function generateSet(honest: number, pairs: number, seed: number): LogSet {
  const random = uniform(seed)
  const texts = new Map<string, string>()
  const kindOfPair = new Map<string, string>()
  for (let index = 0; index < honest; index += 1)
    texts.set(`honest ${index}`, writeSentences(random, SENTENCES).join(''))
  for (const [kind, copy] of Object.entries(WAYS)) {
    for (let index = 0; index < pairs; index += 1) {
      const source = writeSentences(random, SENTENCES)
      const [one, other] = [`${kind} ${index} source`, `${kind} ${index} copy`]
      texts.set(one, source.join(''))
      texts.set(other, copy(source, random).join(''))
      kindOfPair.set(`${one}|${other}`, kind)
    }
  }
  return { texts, kindOfPair }
}
