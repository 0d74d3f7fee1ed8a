import type { Page } from 'playwright-core'
import { storage } from '@/cloudfunctions/kernel'
import { markWork } from '@/cloudfunctions/likeness'
import { clientOf } from '@/tools/demo/client'
import { documentOf, jpgOf, paperCut } from '@/tools/demo/documents'
import { accountOf } from '@/tools/demo/people'
import { attach } from './attach'
import { type Demonstration, startDemonstration } from './demonstration'
import { type Encoding, encodeFilm } from './film'
import { press, seen } from './press'

const REVIEW = '/packages/school-desk/pages/evidence-review/index'
const taskPage = (key: string) => `/packages/trainee/pages/evidence-task/index?key=${key}`
const OWN_POINT = '乡土资源数字化'
/** Whose length no film of the demonstration has. */
const SECONDS = 95
const FIRST: Encoding = { codec: 'vp9', container: 'mp4', width: 1280, height: 720, bitrate: 1_500_000 }
const AGAIN: Encoding = { codec: 'vp8', container: 'webm', width: 426, height: 240, bitrate: 120_000 }

let show: Demonstration
beforeAll(async () => {
  show = await startDemonstration()
}, 240_000)
afterAll(() => show?.stop(), 30_000)

/** Hands a film in with what else its task wants, all of it picked from the disk by a teacher who has none on this theme yet. */
async function handIn(persona: string, title: string, ending: string, encoding: Encoding): Promise<void> {
  const author = clientOf(show.emulator, accountOf(persona))
  const key = `film-of-${persona}`
  const { specifications } = await author.ask<{ specifications: { point: string; title: string }[] }>(
    'evidence.points',
    'query',
  )
  const own = specifications.find((one) => one.title === OWN_POINT)?.point
  const reflection = `${title}。${'录下来以后我自己先看了两遍，'.repeat(6)}${persona}`
  const content = { title, points: [own, 'P2'], reflection, attachments: [] }
  await author.ask('evidence.saveDraft', 'mutation', { key, version: 0, content })
  const page = await show.open(persona, 'phone', taskPage(key))
  const plan = (name: string) => documentOf(name, title, persona)
  await attach(page, '资源整理方案', '整理方案.docx', plan('整理方案'))
  await attach(page, '研修方案', '研修方案.docx', plan('研修方案'))
  await attach(
    page,
    '资源样例',
    '样例.jpg',
    jpgOf((x, y) => paperCut(y, x + title.length / 9), 120, 90),
  )
  await attach(page, '过程佐证', `磨课${ending}`, await encodeFilm(page, SECONDS, encoding))
  await page.getByText('材料齐了，提交后学校复评').waitFor({ timeout: 60_000 })
  await press(page, '提交')
  await page.getByText('等学校复评').last().waitFor()
  await page.context().close()
}

const playing = (desk: Page) =>
  desk.waitForFunction(() => {
    const shown = [...document.querySelectorAll('video')].filter(({ videoWidth }) => videoWidth > 0)
    return shown.map(({ videoWidth }) => videoWidth).join() === '426,1280'
  })

describe('a film that two teachers hand in, the second one encoded anew', () => {
  it('goes up from two browsers', async () => {
    await handIn('school-reviewer', '磨课记录一', '.mp4', FIRST)
    await handIn('trainee-2', '第二次磨课', '.webm', AGAIN)
    await markWork(storage, () => false)
  }, 180_000)

  it('is pointed out to the reviewer with what agrees, and both are played side by side', async () => {
    const desk = await show.open('school-reviewer', 'desk', REVIEW)
    await press(desk, /第二次磨课/u, 'link')
    await press(desk, /像是同一段录像：磨课\.webm/u, 'link')
    await seen(desk, '1 分 35 秒，426 × 240')
    await seen(desk, '1 分 35 秒，1280 × 720')
    await seen(desk, '一样长')
    await seen(desk, /^\d+ % 一样$/u)
    await press(desk, '播放这一份')
    await press(desk, '播放对方的视频')
    await playing(desk)
    await desk.context().close()
  }, 60_000)
})
