/** How many people a class holds: the programme's figures or the county's own. */
export const ruleCopy = {
  title: '每班人数',
  cap: '一个班最多几人',
  soloFrom: '几人及以上的学校单独成班',
  printed: ({ document, clause }: { document: string; clause: string }) =>
    `${/《.+》/.exec(document)?.[0] ?? document}${clause}。可以更小，不能更大；个别班确需超员的，编好后写明理由。`,
  own: '本县方案没有写这两个数，由县里自己定，请向上级确认。定了以后会一直标明是本县自定。',
  toConfirm: '本县自定，待确认',
  ownFigures: (cap: number, soloFrom: number) =>
    `每班不超过 ${cap} 人、${soloFrom} 人及以上单独成班，是本县自定的，待确认。`,
  outside: (least: number, most: number) => `请填 ${least} 到 ${most} 的整数`,
  looser: (printed: number) => `方案规定不超过 ${printed}`,
} as const
