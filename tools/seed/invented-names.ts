import type { Sex } from '@/domain/people'
import type { Random } from './random'

/** Common surnames with their rough share; names made from them are invented, and like any name may happen to be borne. */
const SURNAMES: readonly (readonly [string, number])[] = [
  ...[...'王李张刘陈'].map((surname) => [surname, 6] as const),
  ...[...'杨黄赵吴周徐孙马朱胡林郭何高罗'].map((surname) => [surname, 3] as const),
  ...[
    ...'郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严洪汤施乔柯祝柴项章鲍楼应',
  ].map((surname) => [surname, 1] as const),
  ...['欧阳', '诸葛', '上官', '司徒'].map((surname) => [surname, 0.2] as const),
]
const FEMALE = [
  ...'雅岚芷琳婉晴瑶蓉菲薇莹倩静雯悦妍琪萱颖楠露珊舒娴婷洁玥彤馨漫凝黛蕙筠绮嫣沁虹霞丽芳敏慧燕玲秀娟红梅',
]
const MALE = [
  ...'峻川柏恒逸辰轩昊宇皓骏航睿泽铭彬杰涛毅凯晟嘉昕鹏翰霖勋霆钧锐衡栋森磊刚强勇军伟峰斌建国志明海波永平',
]
const EITHER = [...'文思远书一子安云清宁知行言若墨之林晓新春光华']

/** An invented name: one character in three of ten cases, else two. */
export function inventName(sex: Sex, random: Random): string {
  const own = sex === 'female' ? FEMALE : MALE
  const surname = random.weighted(SURNAMES)
  if (random.chance(0.3)) return surname + random.pick(own)
  const first = random.pick([...EITHER, ...own])
  return surname + first + random.pick(own.filter((character) => character !== first))
}
