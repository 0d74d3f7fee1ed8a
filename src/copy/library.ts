import type { FileKind } from '@/domain/file'
import type { Collection, NamedPoint, Reach, ResourceState } from '@/domain/library'
import { STAGE_WORDS, type Stage } from '@/domain/org'
import { KIND_NAMES } from './evidence-problems'

interface SearchedFor {
  point: string
  subject: string
  stage: Stage | undefined
  collection: Collection | undefined
}

/** 资源库: what a school keeps, what the county selects, what comes out of it. */
export const libraryCopy = {
  title: '资源库',
  shelves: { school: '本校', county: '全县', mine: '我的' },
  shelfLabel: '看哪里的资源',
  search: '查找资源',
  point: '能力点',
  pointHint: '编号或者名称里的几个字，如 A1、学情',
  subjectHint: '可以只写几个字',
  subject: '学科',
  stage: '学段',
  collection: '成果集',
  wanted: ({ point, subject, stage, collection }: SearchedFor) =>
    [
      point.trim(),
      subject.trim(),
      stage && STAGE_WORDS[stage],
      collection && libraryCopy.collections[collection],
    ]
      .filter(Boolean)
      .join('，'),
  showAll: '看全部',
  find: '查找',
  more: '再看一些',
  none: '还没有资源',
  noneText: { school: '学校收入的成果会出现在这里。', county: '县里遴选的成果会出现在这里。' },
  nothingFound: '没有这样的资源',
  nothingFoundText: '少填一项条件再找。',
  noneMine: '您还没有成果在资源库里',
  noneMineText: '学校想收入您评定过的成果时，会先在这里问您。',
  by: ({ name, schoolName }: { name: string; schoolName: string }) =>
    [name, schoolName].filter(Boolean).join('，'),
  /** short, for a line of a list */
  points: (points: readonly NamedPoint[]) =>
    points.map(({ point, title, isOwn }) => (isOwn ? title : point)).join('、'),
  pointNames: (points: readonly NamedPoint[]) =>
    points.map(({ point, title, isOwn }) => (isOwn ? title : `${point} ${title}`)).join('、'),
  states: {
    asked: '学校想收入，等您回答',
    kept: '在学校资源库',
    proposed: '已推荐到县，等待遴选',
    selected: '入选县资源库',
    declined: '作者不同意',
    withdrawn: '已撤出',
  } satisfies Record<ResourceState, string>,
  collections: {
    'school-plan': '规划方案',
    'group-activity-plan': '团队研修活动方案',
    'personal-plan': '个人研修计划',
    'teaching-case': '教学案例',
    'multi-point-case': '一课多点案例',
    'expert-video': '专家指导视频',
  } satisfies Record<Collection, string>,
} as const

export const resourceCopy = {
  title: '资源',
  facts: { author: '作者', points: '能力点', subject: '学科', collection: '成果集', state: '状态' },
  summary: '简介',
  files: '材料',
  noFiles: '没有可以公开的材料。',
  leftOut: (count: number) => `另有 ${count} 份含学生影像的材料，不进资源库。`,
  answerFromOutside: '这是您交到县里的材料，可以随时撤出。',
  why: { kept: (why: string) => `县里退回：${why}`, withdrawn: (why: string) => `撤出原因：${why}` },
  answer: '您同意用到哪里？',
  answerText: '含学生影像的材料不会放进去。以后随时可以改，也可以撤出。',
  reaches: { school: '只在本校', county: '本校和全县' } satisfies Record<Reach, string>,
  no: '不同意',
  withdraw: '撤出资源库',
  withdrawText: '撤出以后别人就找不到它了，不能再放回来。',
  withdrawVerb: '撤出',
} as const

export const bringCopy = {
  title: '上传方案或视频',
  open: '上传方案或视频',
  kind: '成果集',
  name: '标题',
  summary: '简介',
  summaryHint: '一两句话，可以不写',
  files: '材料',
  olderFiles: '更早的文件',
  filesHint: '先在“我的文件”里传好，再在这里选，最多 9 份',
  noFiles: '您还没有传好的文件',
  toFiles: '去传文件',
  choosePoints: '选能力点',
  ticked: (count: number, most: number) => `选了 ${count} 个，最多 ${most} 个`,
  chosen: '选好了',
  pointWords: { search: '找能力点', nobody: '没有这样的能力点' },
  foundBy: '别人按能力点、学科、学段来找，都可以不填',
  reach: '用到哪里',
  lacks: (kind: FileKind) => `至少要选一份${KIND_NAMES[kind]}`,
  toCounty: '直接交到县里，入选后全县老师都能看。',
  send: '放进资源库',
} as const

export const libraryDeskCopy = {
  /** the author reads the question, a desk that it was asked */
  states: { ...libraryCopy.states, asked: '问了作者，等回答' } satisfies Record<ResourceState, string>,
  school: '本校资源库',
  county: '县资源库',
  noneText: '评定过的成果，可以在评定页上请作者同意收入。',
  noneCounty: { proposed: '学校推荐的成果会出现在这里。', selected: '入选的成果会出现在这里。' },
  propose: '推荐到县',
  onlySchool: '作者只同意校内使用',
  takeOut: '撤出',
  takeOutWhy: '撤出的原因',
  takeOutText: '撤出以后校内和全县都找不到它，不能再放回来。作者看得到原因。',
  usualForTakingOut: ['内容已经过时', '有更好的一份', '作者要求'],
  tabs: {
    proposed: (count: number | undefined) => `待遴选${count === undefined ? '' : ` ${count}`}`,
    selected: (count: number | undefined) => `已入选${count === undefined ? '' : ` ${count}`}`,
    exports: '成果集',
  },
  tabsLabel: '遴选进度',
  select: '入选',
  back: '退回学校',
  backWhy: '退回的原因',
  usual: ['材料不全', '和本县重点不符', '与已入选的重复'],
  keep: '收入学校资源库',
  keepText: '先请作者同意。含学生影像的材料不收。',
  asked: '在“本校资源库”里看作者的回答。',
} as const
