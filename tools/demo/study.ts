import type { Client } from './client'
import { PRETEST_TEXT, SLIDES_TEXT } from './study-text'

/** Two courses to read and one on another platform; Zhejiang's document prints no catalogue. */
export async function offerCourses(office: Client): Promise<void> {
  const courses = [
    {
      course: 'own-pretest',
      title: '课前三分钟：怎样用好前测',
      material: { kind: 'text', text: PRETEST_TEXT },
    },
    { course: 'own-slides', title: '课件的三条规矩', material: { kind: 'text', text: SLIDES_TEXT } },
    {
      ...{ course: 'own-platform', title: '混合式教学设计系列课程' },
      material: { kind: 'link', url: 'https://study.example.com/blended' },
    },
  ]
  for (const course of courses)
    await office.ask('study.saveCourse', 'mutation', { ...course, themes: [], withdrawn: false })
}

/** The school's choice, and a question that its administrator asks the school. */
export async function guideStudy(admin: Client, school: string): Promise<void> {
  await admin.ask('study.saveSchoolScope', 'mutation', { school, courses: ['own-pretest'] })
  await admin.ask('study.openDiscussion', 'mutation', {
    audience: `school:${school}`,
    title: '前测的题目从哪里来',
    question: '您这一科的前测，题目是自己出、从练习册选，还是从平台拿？各有什么好处和麻烦？',
    requestKey: 'demo-discussion',
  })
}
