import type { PostProblem } from '@/domain/study'

/** Why a post stands and does not count. */
const problem = (of: PostProblem): string =>
  of.code === 'post-too-short'
    ? `有 ${of.count} 个字，满 ${of.fewest} 个字才算参与一次`
    : '跟您先前说的一样，不另计一次'

export const discussionCopy = {
  title: '研讨',
  none: '还没有研讨',
  noneText: '县里、学校或坊里发起以后，会出现在这里。',
  audience: { county: '全县', school: '本校', group: '本坊' },
  opened: (name: string, when: string) => `${name}，${when}`,
  posts: (count: number) => (count > 0 ? `${count} 条发言` : '还没有人发言'),
  earlier: '看更早的',
  start: '发起研讨',
  for: '谁参加',
  topic: '话题',
  topicHint: '2 到 40 个字，一看就知道谈什么',
  question: '想请大家谈什么',
  questionHint: '把问题写具体，2 到 500 个字',
  open: '发起',
  say: '我来说',
  sayHint: (fewest: number, inferred: boolean) =>
    `满 ${fewest} 个字算参与一次${inferred ? '，字数是推定的' : ''}`,
  send: '发言',
  replyTo: (name: string) => `回复 ${name}`,
  dropReply: '不回复了',
  reply: '回复',
  noPosts: '还没有人发言，您来开个头。',
  counted: '算参与一次',
  sent: '发出去了',
  notCounted: (of: PostProblem) => `发出去了，但${problem(of)}。`,
  hidden: (why: string) => `已隐藏：${why}`,
  hide: '隐藏',
  hideTitle: '隐藏这条发言',
  hideText: '大家会看到隐藏的原因，看不到原文。它记上的参与会撤销。',
  hideWhy: '原因',
  usual: ['不是本次话题', '跟别人的一样', '用词不妥'],
  hideVerb: '隐藏发言',
  offline: '没有网络，写好的留在本机，联网后再发',
} as const
