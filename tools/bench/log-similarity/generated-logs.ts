/** Invented logs, the same in every run: sentences from frames and words, so that honest texts share phrases as people's do. */

const WORDS = {
  tool: '投票器 思维导图 电子白板 在线问卷 微课 错题统计 虚拟实验 共享文档 录屏 数据看板 互动课件 听写软件 三维模型 弹幕 电子地图 语音评测'.split(
    ' ',
  ),
  lesson:
    '可能性 光的折射 桃花源记 一元二次方程 植物的根 古诗两首 浮力 长方体体积 议论文 季风 过去进行时 分数除法 民歌 立定跳远 剪纸 电路'.split(
      ' ',
    ),
  grade:
    '三年级 五（2）班 七年级 八（1）班 高一 四年级 毕业班 九年级 六（3）班 二年级 我的班 邻班 教学点 实验班 住校生 全年级'.split(
      ' ',
    ),
  who: '后排的孩子 组长 学困生 家长 课代表 新来的插班生 听课的同事 我自己 科代表 两个女生 不爱说话的男生 校长 师傅 教研员 留守儿童 同桌'.split(
    ' ',
  ),
  did: '举了手 停在第二步 把概念混了 愿意再试 提早交卷 记了满满一页 说出了理由 忘带平板 画出了关系图 追问了三次 笑出声来 没跟上 改了答案 当起小老师 选错了项 问能不能再做'.split(
    ' ',
  ),
  plan: '放五道小题 拆成三步 请选错的说理由 只交一份结论 留十分钟订正 自己出一道题 录成短片 分层布置 先独立想 对比两次正确率 少讲一个例子 换个生活情境 用投影展示 抽签发言 写一句话小结 互批互改'.split(
    ' ',
  ),
  worry:
    '设备不够 网络太慢 时间紧 要盯着屏幕 还不熟练 班额太大 备课翻倍 看不懂图表 插座少 账号老丢 声音听不清 容易跑题 光线刺眼 课时被占 旧电脑卡 热闹却没留下东西'.split(
      ' ',
    ),
} as const
type Slot = keyof typeof WORDS

const OPENINGS: readonly string[] = [
  '上{lesson}时{who}{did}',
  '没想到{tool}一开，{who}就{did}',
  '翻看{grade}的记录，{who}又{did}',
  '原来一直以为{lesson}靠讲，结果{who}{did}',
  '示范课里主讲人拿{tool}教{lesson}',
  '说实话{worry}，我起初不信{tool}',
  '研讨到一半，{who}提到{worry}',
  '{grade}试了一周{tool}',
  '把{lesson}重新备了一遍：{plan}',
  '评课时争得最凶的是{tool}该不该进{grade}',
  '这两天反复想{who}为什么{did}',
  '抄下一句话贴在桌上：{plan}',
  '最难的不是{tool}，是{worry}',
  '过去{lesson}一节我总赶进度',
  '我们校{worry}',
  '晚上和{who}聊起{lesson}',
]
const ENDINGS: readonly string[] = [
  '，下回干脆{plan}。',
  '，可见{plan}不是空话。',
  '；月底拿{grade}的数据来说话。',
  '，这比我讲三遍都管用。',
  '，但{worry}，只好慢慢来。',
  '，于是当场{plan}。',
  '，因为{who}{did}。',
  '，我决定在{grade}{plan}。',
  '。我的办法是{plan}，再看{who}会不会{did}。',
  '，代价是{worry}。',
  '，换成{tool}也许更省力。',
  '，值得写进{lesson}的教案。',
  '，要不要{plan}还得商量。',
  '，不过{who}仍然{did}。',
  '，给{grade}留个底。',
  '，先记下，等{lesson}上完再回头看。',
]

/** Words that a person who rewrites a text would exchange. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['结果', '到头来'],
  ['因为', '原因是'],
  ['没想到', '出乎意料的是'],
  ['决定', '打算'],
  ['反复想', '一直琢磨'],
  ['最难的', '难处'],
  ['下回', '下次'],
  ['当场', '马上'],
  ['可见', '看来'],
  ['值得写进', '应当放进'],
  ['值得', '应当'],
  ['管用', '有效'],
  ['聊起', '谈到'],
  ['过去', '以前'],
  ['办法', '做法'],
  ['仍然', '还是'],
  ['原来一直以为', '我本来觉得'],
  ['代价', '坏处'],
  ['慢慢来', '一步步走'],
  ['翻看', '查看'],
  ['示范课', '观摩课'],
  ['提到', '说起'],
  ['试了一周', '用了七天'],
  ['说实话', '坦白讲'],
]

export type Random = () => number

/** A linear congruential generator (Numerical Recipes). */
export function uniform(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export const writeSentences = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => {
    const frame = pick(OPENINGS, random) + pick(ENDINGS, random)
    return frame.replace(/\{(\w+)\}/g, (_, slot: string) => pick(WORDS[slot as Slot], random))
  })

/** Another wording of the same sentences, and a word dropped in here and there. */
export const paraphrase = (sentences: readonly string[], random: Random): string[] =>
  sentences.map((sentence) => {
    const reworded = SYNONYMS.reduce((text, [from, to]) => text.replaceAll(from, to), sentence)
    return random() < 0.5 ? reworded.replace('，', '，其实呢') : reworded
  })

export const reorder = (sentences: readonly string[], random: Random): string[] =>
  sentences
    .map((sentence) => ({ sentence, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ sentence }) => sentence)

/** `share` of the sentences from the source, the rest one's own. */
export const copyPart = (sentences: readonly string[], share: number, random: Random): string[] => {
  const kept = Math.round(sentences.length * share)
  return [...sentences.slice(0, kept), ...writeSentences(random, sentences.length - kept)]
}

const pick = <T>(list: readonly T[], random: Random): T => {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new RangeError('an empty list')
  return one
}
