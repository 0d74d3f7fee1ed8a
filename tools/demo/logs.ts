import type { Client } from './client'

const OWN = `今天的跨校同步课堂，我带三年级的孩子和山那边的教学点一起上《可能性》。开始时声音断了两次，我让学生先在小组里说一说自己的猜测，等网络好了再和对方交流，反而比平时讲得充分。投票器把两边的选择放在一张图上，孩子们一眼就看出差别，追问对方为什么这样选。下课后我和教学点的老师对了一遍学情，发现错得最多的是把“可能”当成“一定”。下次我打算先让学生摸球记录，再用图表说话，把时间留给表达。设备还要提前半小时试好，备一个不用网络的活动。`

const COPIED = `今天的跨校同步课堂，我带五年级的孩子和山那边的教学点一起上《可能性》。开始时声音断了两次，我让学生先在小组里说一说自己的想法，等网络好了再和对方交流，反而比平时讲得充分。投票器把两边的选择放在一张图上，孩子们一眼就看出差别，追问对方为什么这样选。课后我和教学点的老师对了一遍学情，发现错得最多的是把“可能”当成“一定”。下次我打算先让学生摸球记录，再用图表说话。`

const OTHER = `听完同步课堂的示范，我最想带回去的是“双师分工”。主讲老师管问题，辅助老师管孩子：谁没跟上、谁想说话，都由辅助老师记下来递过去。我们坊里有两所村小，每所只有一位数学老师，平时教研凑不齐人。我准备每两周约一次线上共备，由中心校出课件，村小老师改成自己班上能用的例子，上完以后各交一段三分钟的课堂录像，大家看同一个问题：学生什么时候开始自己想。第一次就从分数除法开始，先把两边的前测做了，再决定讲到哪里。`

/** Three logs on a half-day, two of them the same text with a few words changed, so that a leader sees the comparison. */
export async function writeLogs(
  session: string,
  authors: { own: Client; copied: Client; other: Client },
): Promise<void> {
  const texts = { own: OWN, copied: COPIED, other: OTHER }
  for (const name of ['own', 'copied', 'other'] as const)
    await authors[name].ask('trainingLog.submitLog', 'mutation', {
      about: { kind: 'session', session },
      text: texts[name],
      pictures: [],
      requestKey: `demonstration-log-${name}`,
    })
}
