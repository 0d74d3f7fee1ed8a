/** How far its author lets a resource go. */
export const REACHES = ['school', 'county'] as const
export type Reach = (typeof REACHES)[number]

/**
 * `asked` the school would like to keep it, its author decides · `kept` in the school's library · `proposed` by the school for the county's ·
 * `selected` into the county's library · `declined` by its author · `withdrawn` by its author or the school, at any time
 */
export type ResourceState = 'asked' | 'kept' | 'proposed' | 'selected' | 'declined' | 'withdrawn'

export type ResourceStep = 'agree' | 'decline' | 'propose' | 'select' | 'return' | 'withdraw'

const STEPS: Readonly<Record<ResourceStep, Partial<Record<ResourceState, ResourceState>>>> = {
  agree: { asked: 'kept', declined: 'kept', kept: 'kept', proposed: 'kept', selected: 'kept' },
  decline: { asked: 'declined' },
  propose: { kept: 'proposed' },
  select: { proposed: 'selected' },
  return: { proposed: 'kept', selected: 'kept' },
  withdraw: { kept: 'withdrawn', proposed: 'withdrawn', selected: 'withdrawn' },
}

/**
 * What a step makes of a resource; `undefined` when it cannot be taken from there. Selection goes level by level 逐级遴选 (She County), and never
 * further than the author agreed.
 */
export function stepFrom(
  { state, reach }: { state: ResourceState; reach?: Reach },
  step: ResourceStep,
): ResourceState | undefined {
  if (step === 'propose' && reach !== 'county') return undefined
  return STEPS[step][state]
}

/** Words that an index finds. */
export type Shelf = 'county' | `school:${string}`

/**
 * Where a resource can be found.
 * @param school '' for people from outside, whose work no school keeps
 */
export function shelvesOf({ state, school }: { state: ResourceState; school: string }): Shelf[] {
  const ofSchool: Shelf[] = school === '' ? [] : [`school:${school}`]
  switch (state) {
    case 'kept':
    case 'proposed':
      return ofSchool
    case 'selected':
      return [...ofSchool, 'county']
    case 'asked':
    case 'declined':
    case 'withdrawn':
      return []
  }
}
