import { bridge, documentOf, jpgOf, paperCut, pngOf } from './documents'
import { BRIDGE_WALK, BRIDGE_WALK_AGAIN, type Film } from './recordings'

export interface Handed {
  name: string
  content: Buffer
}

/** What somebody hands in: a plan and a picture, each for every point of the task. */
export interface Work {
  key: string
  title: string
  plan: Handed
  picture: Handed
  recording?: Film
  reflection: string
}

const BRIDGE_PLAN = documentOf(
  '《家乡的廊桥》资源整理方案',
  '一、整理什么：本镇三座廊桥的照片、桥谱文字和老木匠的口述，各配一段百字以内的说明。',
  '二、怎样分工：数学组量尺寸、画对称轴，语文组听写口述，信息组统一命名后放进学校网盘。',
  '三、用在哪里：三年级《轴对称图形》导入，五年级《比例》的测量练习，综合实践课一个单元。',
  '四、怎样更新：每学期各组补充两条，用过的课把学生的问题写在资源后面。',
)
const PAPER_CUT_PLAN = documentOf(
  '《窗花里的对称》资源整理方案',
  '收集本村十二种窗花的纹样，扫描后按对称轴的条数分成四类，每类留一份空白底稿。',
  '课上先折后剪，剪坏的也留下来，拍照放进“错在哪里”一页，下一届的学生接着用。',
)

/** Of one teacher, and of a colleague who took over its plan, its picture, its recording and two passages: a reviewer sees both side by side. */
export const BRIDGE: Work = {
  key: 'demonstration-bridge',
  title: '三年级综合实践《家乡的廊桥》',
  plan: { name: '资源整理方案.docx', content: BRIDGE_PLAN },
  picture: { name: '廊桥资源页.png', content: pngOf(bridge, 480, 320) },
  recording: BRIDGE_WALK,
  reflection:
    '廊桥就在校门口，学生天天走过，却说不出它为什么不用一颗钉子。我先请他们回家问老人，再把口述和照片对着看，课堂上的问题一下子多了起来。测量那一节，两组学生量出的桥长差了半米，我没有急着说谁对，而是让他们把量的方法演一遍，全班很快发现是卷尺没有拉直。资源放进网盘以后，五年级的老师也拿去上比例。下次我想让学生自己给资源写说明，老师只改错字。',
}
export const BRIDGE_AGAIN: Work = {
  key: 'demonstration-bridge-again',
  title: '五年级数学《量一量家乡的桥》',
  plan: { name: '桥的资源方案.docx', content: BRIDGE_PLAN },
  picture: { name: '桥.jpg', content: jpgOf(bridge, 300, 200) },
  recording: BRIDGE_WALK_AGAIN,
  reflection:
    '这节课我用廊桥的资料教比例。测量那一节，两组学生量出的桥长差了半米，我没有急着说谁对，而是让他们把量的方法演一遍，全班很快发现是卷尺没有拉直。接着按一比二百画在方格纸上，有人把宽也照长缩，画出来的桥又细又长，大家笑过以后自己说出了“长和宽要缩一样多”。下次我想让学生自己给资源写说明，老师只改错字。',
}
export const PAPER_CUT: Work = {
  key: 'demonstration-paper-cut',
  title: '四年级数学《窗花里的对称》',
  plan: { name: '窗花资源方案.docx', content: PAPER_CUT_PLAN },
  picture: { name: '窗花底稿.png', content: pngOf(paperCut, 480, 320) },
  reflection:
    '奶奶们剪的窗花比课本上的图好看，也难得多。学生折两次、折三次，一剪刀下去都不知道会开出什么花，反而逼着他们先想再剪。剪坏的那几张我没有扔，投到大屏上一起找对称轴，错的原因比对的更清楚。',
}

export const ACTIVITY_PLAN = {
  name: '第三次活动方案.docx',
  content: documentOf('数学工作坊第三次活动方案', '主题：一节课里的三次追问。每人带一段五分钟的课堂实录。'),
}
export const SCHOOL_PLAN = {
  name: '整校推进规划.docx',
  content: documentOf('整校推进规划', '用三年把乡土资源库建成全校都能用、年年有更新的教学资源。'),
}
