/** The county looks into evidence of one school. */
export const casesCopy = {
  title: '能力点材料核查',
  intro: '选一所学校看它交的材料。有学生的照片和视频，要登记理由后才能看。',
  search: '校名或代码',
  otherSchool: '换一所学校',
  more: (count: number) => `还有 ${count} 所，再打几个字找。`,
} as const
