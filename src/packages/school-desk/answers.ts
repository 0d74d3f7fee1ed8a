import type { Answers } from '../../api/answers'

/** A half-day that people of the school are invited to. */
export type SchoolSession = Answers['attendance']['schoolSessions']['sessions'][number]
/** A declaration of the school for a class. */
export type Consent = Answers['evidence']['consents']['consents'][number]
