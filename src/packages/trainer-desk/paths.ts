const DESK = '/packages/trainer-desk/pages'

/** The pages of the trainer's desk, for links between them. */
export const trainerPages = {
  sessions: `${DESK}/sessions/index`,
  newSession: `${DESK}/session-edit/index`,
  session: (id: string) => `${DESK}/session/index?session=${id}`,
  code: (id: string) => `${DESK}/session-code/index?session=${id}`,
  takeRoll: (id: string) => `${DESK}/take-roll/index?session=${id}`,
  roll: (id: string) => `${DESK}/roll/index?session=${id}`,
  /** of one session, or of all that the person decides */
  requests: (id?: string) => `${DESK}/requests/index${id === undefined ? '' : `?session=${id}`}`,
  /** all sheets, or one */
  massEntry: (draft?: string) => `${DESK}/mass-entry/index${draft === undefined ? '' : `?draft=${draft}`}`,
  sheet: (id: string) => `${DESK}/attendance/index?session=${id}`,
} as const
