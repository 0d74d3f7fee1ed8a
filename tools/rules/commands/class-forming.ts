import { z } from 'zod'
import { formClasses, judgeClasses, judgeInput, type Mode, modes } from '@/domain/class-forming'
import { BadInput, ruleCommand } from '../rule-command'

const id = z.string().min(1)
const whole = z.int().min(0)

const school = z.strictObject({
  id,
  size: whole,
  stage: z.string(),
  township: z.string(),
  themes: z.array(id),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
})

const county = z.strictObject({
  version: z.literal(1),
  cap: z.int().min(1),
  soloFrom: z.int().min(1),
  schools: z.array(school),
})

const trainingClass = z
  .strictObject({
    id,
    kind: z.enum(['solo', 'joint']),
    focus: z.array(id).optional(),
    host: id.optional(),
    members: z.array(z.strictObject({ school: id, count: whole })),
  })
  .transform(({ focus, host, ...rest }) => ({
    ...rest,
    ...(focus && { focus }),
    ...(host !== undefined && { host }),
  }))

/** What is only true of the county as a whole, such as a school that stands in it twice. */
function acceptable<County extends z.infer<typeof county>>(input: County): County {
  const [problem] = judgeInput(input)
  if (!problem) return input
  const { code, ...facts } = problem
  throw new BadInput(`schools: ${code} ${JSON.stringify(facts)}`)
}

function modeOf(text: string | undefined): Mode {
  const mode = modes.find((known) => known === (text ?? 'common1'))
  if (mode) return mode
  throw new BadInput(`--mode: expected one of ${modes.join(', ')}`)
}

/** Share of the time after which the number of classes is left as it is. */
const SETTLE_AFTER = 0.6

/** With seconds the search goes on until they are over; without, it does a fixed amount of work and the result repeats exactly. */
function budgetOf(seconds: number | undefined) {
  if (seconds === undefined) return {}
  const start = performance.now()
  const passed = (share: number) => () => performance.now() - start >= share * seconds * 1000
  return { iterations: Number.POSITIVE_INFINITY, shouldStop: passed(1), shouldSettle: passed(SETTLE_AFTER) }
}

const example = {
  version: 1,
  cap: 90,
  soloFrom: 50,
  schools: [
    {
      id: 'a',
      size: 46,
      stage: 'primary',
      township: '白杨镇',
      themes: ['T2', 'T6'],
      lat: 29.11,
      lng: 113.12,
    },
    { id: 'b', size: 44, stage: 'primary', township: '石桥镇', themes: ['T2'], lat: 29.14, lng: 113.18 },
    { id: 'c', size: 180, stage: 'junior', township: '石桥镇', themes: ['T7'], lat: 29.15, lng: 113.2 },
  ],
}

export const commands = {
  'form-classes': ruleCommand({
    summary:
      'training classes of a county, the fewest with proof (--mode ignore|hard|common1|common2, --seconds)',
    input: county,
    run: (input, { mode, seconds }) => formClasses(acceptable(input), modeOf(mode), budgetOf(seconds)),
    example,
  }),

  'judge-classes': ruleCommand({
    summary: 'what classes break of the rule (with --mode also of the themes); empty when nothing',
    input: z.strictObject({ county, classes: z.array(trainingClass) }),
    run: (input, { mode }) => ({
      violations: judgeClasses(
        acceptable(input.county),
        input.classes,
        mode === undefined ? 'ignore' : modeOf(mode),
      ),
    }),
    example: {
      county: example,
      classes: [{ id: '01', kind: 'solo', members: [{ school: 'a', count: 46 }] }],
    },
  }),
}
