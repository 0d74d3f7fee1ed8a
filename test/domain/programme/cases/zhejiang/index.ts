import type { Case } from '../../case'
import { credits } from './credits'
import { schools } from './schools'

export const cases: Case[] = [...credits, ...schools]
