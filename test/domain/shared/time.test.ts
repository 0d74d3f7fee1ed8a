import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import {
  addDays,
  type CalendarDate,
  DAY,
  dateInChina,
  daysBetween,
  instant,
  instantInChina,
  minuteOfDayInChina,
  parseCalendarDate,
  weekday,
} from '@/domain/shared'

dayjs.extend(utc)
dayjs.extend(timezone)

/** China kept daylight saving until 1991; from 1992 on its clocks are eight hours ahead all year. */
const someInstant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2199, 11, 31) }).map(instant)
const someDate = someInstant.map(dateInChina)
const date = (text: string) => text as CalendarDate

const inShanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

describe('the date in China', () => {
  it('is what Intl and dayjs say, at any instant', () => {
    fc.assert(
      fc.property(someInstant, (at) => {
        expect(dateInChina(at)).toBe(inShanghai.format(at))
        expect(dateInChina(at)).toBe(dayjs(at).tz('Asia/Shanghai').format('YYYY-MM-DD'))
      }),
      { numRuns: 300 },
    )
  })

  it('turns at midnight in China, which is 16:00 the day before in UTC', () => {
    const midnight = instant(Date.UTC(2018, 1, 22, 16))
    expect(dateInChina(midnight)).toBe('2018-02-23')
    expect(dateInChina(instant(midnight - 1))).toBe('2018-02-22')
  })

  it('and the minute of the day lead back to the instant', () => {
    fc.assert(
      fc.property(someInstant, (at) => {
        const minute = minuteOfDayInChina(at)
        expect(minute).toBe(
          dayjs(at).tz('Asia/Shanghai').hour() * 60 + dayjs(at).tz('Asia/Shanghai').minute(),
        )
        expect(instantInChina(dateInChina(at), minute)).toBe(Math.floor(at / 60_000) * 60_000)
      }),
      { numRuns: 300 },
    )
  })

  it('lets a session end at midnight: minute 1440 is minute 0 of the next day', () => {
    expect(instantInChina(date('2026-12-31'), 1440)).toBe(instantInChina(date('2027-01-01'), 0))
  })
})

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '2026-11-25'])('accepts %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text)
  })

  it.each(['2021-02-30', '2023-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-01-00'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined()
    },
  )

  it.each(['', '2021-2-3', '20210203', '2021/02/03', ' 2021-02-03', '2021-02-03T00:00', '２０２１-02-03'])(
    'refuses %j, which is written otherwise',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined()
    },
  )

  it('has the weekday that dayjs says', () => {
    fc.assert(
      fc.property(someDate, (day) => {
        expect(weekday(day)).toBe(dayjs.utc(day).day())
      }),
    )
  })

  it('moves by days over months, years and leap days, there and back', () => {
    expect(addDays(date('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(date('2027-01-01'), -1)).toBe('2026-12-31')
    fc.assert(
      fc.property(someDate, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const moved = addDays(day, days)
        expect(moved).toBe(dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD'))
        expect(daysBetween(day, moved)).toBe(days)
        expect(instantInChina(moved, 0) - instantInChina(day, 0)).toBe(days * DAY)
      }),
    )
  })
})
