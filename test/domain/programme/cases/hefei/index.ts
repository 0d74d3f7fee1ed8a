import type { Case } from '../../case'
import { guides } from './guides'
import { trainees } from './trainees'
import { training } from './training'

export const cases: Case[] = [...trainees, ...guides, ...training]
