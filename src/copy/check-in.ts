import { EARLY_POLICY } from '@/domain/check-in'
import { formatHundredths, type Instant, MINUTE } from '@/domain/shared'
import { clockTime, dayAndTime } from './dates'
import { unitName } from './progress'

type Unit = Parameters<typeof unitName>[0]
export type Direction = 'in' | 'out'

const VERB = { in: '签到', out: '签退' } as const

/** `13:53:08`: the second matters where a code changes every quarter of a minute. */
const clockWithSeconds = (at: Instant): string =>
  `${clockTime(at)}:${String(Math.floor(at / 1000) % 60).padStart(2, '0')}`

const beyond = (grace: number | undefined): string =>
  grace === undefined ? '，超过了允许的时间' : `，超过了 ${grace} 分钟`

export const checkInCopy = {
  page: '签到',
  results: { in: '签到结果', out: '签退结果' },
  sending: '正在提交，请不要关闭',
  ready: {
    title: '扫大屏上的二维码',
    text: '码每 15 秒换一次，对准大屏直接扫。',
    offline: '现在没有网络，照样可以扫，联网后自动提交。',
  },
  scan: '扫码',
  scanAgain: '重新扫码',
  type: '输入口令',
  known: '知道了',
  toToday: '回到今天',
  recorded: (direction: Direction) => `${VERB[direction]}成功`,
  repeated: (direction: Direction) => `已经${VERB[direction]}过了`,
  repeatedNote: (at: Instant, now: Instant) => `${dayAndTime(at, now)} 的记录有效，不用再扫`,
  secondScan: '二次签到成功',
  secondScanNote: '您还在现场，这一次也记下了',
  pending: (direction: Direction) => `${VERB[direction]}已收到，等待核对`,
  pendingNote: '没有网络时扫的码，要等培训者的名册或第二次扫码核对后才计学分。',
  relativeToStart: (at: Instant, start: Instant): string => {
    const minutes = Math.floor(at / MINUTE) - Math.floor(start / MINUTE)
    const said =
      minutes === 0 ? '准时' : minutes < 0 ? `比开始早 ${-minutes} 分钟` : `比开始晚 ${minutes} 分钟`
    return `${clockTime(at)}，${said}`
  },
  notInvited: '名单里没有您。记录照样留下，是否计学分由主办方决定。',
  steps: {
    in: (at: Instant) => `签到 ${clockTime(at)}`,
    modes: {
      online: '扫码，已记录',
      typed: '输入口令，已记录',
      offline: '没有网络时扫码，等待核对',
      receipt: '绑定前扫码，已记到您名下',
      corrected: '由培训者补录',
      roll: '培训者的名册上有您',
      'on-behalf': '由学校代为登记',
    },
    out: (from: Instant, until: Instant) => `签退 ${clockTime(from)} 起，${clockTime(until)} 前`,
    outNote: '再扫一次大屏上的码',
    earn: (amount: number, unit: Unit) => `记入 ${formatHundredths(amount)} ${unitName(unit)}`,
    earnNote: '签到、签退都有才计',
    earnWithLog: '签到、签退都有，再交了研修日志才计',
  },
  settled: {
    counted: (gave: number, unit: Unit) => `签退成功，记入 ${formatHundredths(gave)} ${unitName(unit)}`,
    nothing: '签退成功，这次没有计学分',
    withoutLog: '签退成功，交了日志就计学分',
    withoutIn: '签退已记下，缺签到',
    why: {
      late: (minutes: number, grace: number | undefined) =>
        `晚到 ${minutes} 分钟${beyond(grace)}，这一场不计。`,
      'left-early': (minutes: number, grace: number | undefined) =>
        `早退 ${minutes} 分钟${beyond(grace)}，这一场不计。`,
      capped: (name: string) => `${name}已经满了，多出的不再计。`,
      withoutIn: '没有您的签到记录，签退先记下了。',
      withoutInNext: '请现场的培训者补录签到，或者自己申请补签，补上以后学分自动记入。',
      'without-log': '这里要交了研修日志才计学分，这一场的日志还没有交。',
      withoutLogNext: '写完这一场的日志，学分自动记入。',
      other: '这一场还没有折成学分，记录已经保存。',
      inferred: '推定',
      inferredNote: '文件没有写迟到早退多久，这是系统的推定，县里可以改。',
      appeal: '有特殊情况，请现场的培训者补录并写明原因。',
    },
    writeLog: '写研修日志',
    explain: '为什么是这个数',
  },
  kept: {
    title: '已保存，联网后自动提交',
    text: '现在没有网络，您不用再扫一次',
    unknownSession: '这一场培训',
    capturedAt: (at: Instant) => `扫码时间 ${clockWithSeconds(at)}，存在本机`,
    steps: [
      ['已扫到完整的码', '格式正确，时间已记下'],
      ['等待网络', '联网后打开小程序就会自动提交'],
      ['系统核对后出结果', '通过或不通过都会告诉您'],
    ],
    unboundStep: ['先绑定身份', '联网后绑定，记录才能记在您名下'],
    latest: (until: Instant, now: Instant) => `最晚${dayAndTime(until, now)} 前联网，过时不能提交。`,
    dontDelete: '请不要在此之前删除本小程序。',
    witness: '这条记录会标明“离线”。培训者也能在现场名册上为您作证。',
    retry: '立即重试',
  },
  queued: {
    title: '已排队，不用再扫',
    text: (opens: string, isOpen: boolean) => (isOpen ? '门开了，正在签到' : `${opens} 开门后自动签到`),
    steps: (at: Instant, opensAt: Instant, checkOutFrom: Instant) =>
      [
        { title: `${clockTime(at)} 扫到`, note: '码已经核对过，是真的' },
        { title: `${clockTime(opensAt)} 开门，自动签到`, note: '关掉小程序也照样签上' },
        { title: `${clockTime(checkOutFrom)} 起签退`, note: '再扫一次大屏上的码' },
      ] as const,
    assumed: `开门前 ${EARLY_POLICY.before / MINUTE} 分钟内扫的码可以排队，这个时间是系统的推定，文件没有写。`,
  },
  receipt: {
    title: '扫到了，还差绑定身份',
    text: (until: Instant) => `10 分钟内绑定有效，到 ${clockTime(until)}`,
    why: '绑定以后，这次扫码按扫到的时间记在您名下，不用再扫。',
    bind: '现在绑定',
    expired: '已经过了 10 分钟，绑定后请再扫一次。',
  },
  refused: {
    title: '签到结果',
    harmless: '这次没有记录，不影响您再签',
    why: '为什么',
    next: '怎么办',
    code: (code: string, at: Instant) => `原因代码 ${code}，${clockWithSeconds(at)}`,
  },
  browser: {
    title: '在电脑上登录？',
    text: '您面前的电脑将以您的身份登录 12 小时，随时可以在“我的”里退出。',
    warn: '不是您自己打开的登录页，请不要确认。',
    confirm: '登录',
    done: '电脑已登录',
    doneText: '看看电脑上的页面，几秒内会自动打开。',
  },
} as const
