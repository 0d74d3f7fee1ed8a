import { type FileFacts, judgeFile } from './judge-file'
import { type EvidenceItem, type ItemRef, isSameItem, type Specification } from './specification'
import type { Attachment, ItemStanding, ItemState, KnownFile, PointStanding } from './task'

/** Every item of every chosen point with the files that serve it. */
export const standingOf = (
  specifications: readonly Specification[],
  attachments: readonly Attachment[],
  files: ReadonlyMap<string, KnownFile>,
): PointStanding[] =>
  specifications.map(({ point, items }) => {
    const standings = items.map((item) => itemStanding({ point, item: item.id }, item, attachments, files))
    return { point, items: standings, done: standings.filter(({ state }) => state === 'done').length }
  })

function itemStanding(
  ref: ItemRef,
  item: EvidenceItem,
  attachments: readonly Attachment[],
  files: ReadonlyMap<string, KnownFile>,
): ItemStanding {
  const meant = attachments.filter(({ serves }) => serves.some((one) => isSameItem(one, ref)))
  const known = meant
    .flatMap(({ file }) => files.get(file) ?? [])
    .filter(({ status }) => status !== 'deleted')
  const problems = known.flatMap((file) => unfitOf(item, file))
  const refused = known.some(({ status }) => status === 'refused')
  const fitting = known.filter(({ id }) => problems.every(({ file }) => file !== id))
  const ready = fitting.filter(({ status }) => status === 'ready').length
  const state: ItemState =
    problems.length > 0 || refused
      ? 'unfit'
      : ready >= item.count.atLeast && ready === known.length
        ? 'done'
        : known.length > ready
          ? 'arriving'
          : 'missing'
  return { item, state, files: known.map(({ id }) => id), problems }
}

const unfitOf = (item: EvidenceItem, file: KnownFile): ItemStanding['problems'] => {
  const unfit = judgeFile(item, file)
  return unfit ? [{ ...unfit, file: file.id }] : []
}

/** Something that shows pupils has been put in: then the class needs the school's declaration. */
export const needsConsent = (standings: readonly PointStanding[]): boolean =>
  standings.some(({ items }) => items.some(({ item, files }) => item.showsPupils && files.length > 0))

/** Items of the chosen points, besides `ref` itself, that a file could serve as well: what one upload is worth. */
export const alsoServes = (
  specifications: readonly Specification[],
  file: FileFacts,
  ref: ItemRef,
): ItemRef[] =>
  specifications.flatMap(({ point, items }) =>
    items
      .filter((item) => judgeFile(item, file) === undefined)
      .map(({ id }) => ({ point, item: id }))
      .filter((one) => !isSameItem(one, ref)),
  )
