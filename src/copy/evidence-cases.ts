/** The county looks into evidence of one school. */
export const casesCopy = {
  title: '能力点材料核查',
  intro: '选一所学校看它交的材料。材料要登记理由、指定由谁看以后才能打开。',
  search: '校名或代码',
  otherSchool: '换一所学校',
  more: (count: number) => `还有 ${count} 所，再打几个字找。`,
} as const
