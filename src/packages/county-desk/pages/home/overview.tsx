import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Figures } from '../../../../components/figures'
import { Notice } from '../../../../components/notice'
import { Pressable } from '../../../../components/pressable'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { countyCopy } from '../../../../copy/county'
import { timeSpan } from '../../../../copy/dates'
import { count } from '../../../../copy/numbers'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../../trainer-desk/paths'
import { ClassesAlert } from '../../class-parts/classes-alert'
import { countyPages } from '../../paths'
import { ProgrammeWays } from './programme-ways'
import { RosterWays } from './roster-ways'
import type { CountyView } from './view'
import './home.scss'

const SESSIONS_SHOWN = 5

/** The county in figures, what waits for somebody, and the next trainings. */
export function Overview({ view, isFirst }: { view: CountyView; isFirst: boolean }) {
  const { schools, townships, people, bound, waiting } = view
  return (
    <>
      {waiting.map((kind) => (
        <Pressable key={kind} role="link" onPress={() => open(countyPages.importOf(kind))}>
          <Notice tone="info" icon="table">
            {countyCopy.waiting(kind)}
          </Notice>
        </Pressable>
      ))}
      <ClassesAlert />
      {!isFirst && (
        <Card label={countyCopy.figures}>
          <Figures
            figures={[
              {
                key: 'schools',
                value: count(schools),
                unit: countyCopy.schoolUnit,
                note: countyCopy.ofTownships(townships),
              },
              {
                key: 'people',
                value: count(people),
                unit: countyCopy.peopleUnit,
                status: {
                  tone: bound === people ? 'ok' : 'running',
                  text: countyCopy.bound(bound, people),
                },
              },
            ]}
          />
        </Card>
      )}
      <View className="home-columns">
        <View className="stack">
          <Section title={countyCopy.registers} />
          <RosterWays view={view} />
          <Section title={countyCopy.programmeHead} />
          <ProgrammeWays />
        </View>
        <View className="stack">
          <Section
            title={countyCopy.coming}
            link={countyCopy.allSessions}
            onPress={() => open(trainerPages.sessions)}
          />
          <Coming view={view} />
        </View>
      </View>
    </>
  )
}

function Coming({ view: { sessions, now } }: { view: CountyView }) {
  if (sessions.length === 0) return <Card className="sub">{countyCopy.noSessions}</Card>
  return (
    <Card flush>
      {sessions.slice(0, SESSIONS_SHOWN).map(({ id, title, start, end, place }) => (
        <Row
          key={id}
          icon="clock"
          title={title}
          note={`${timeSpan(start, end, now)}，${place}`}
          onPress={() => open(trainerPages.session(id))}
        />
      ))}
    </Card>
  )
}
