import { serve } from '@/cloudfunctions/kernel'
import { identify } from '@/cloudfunctions/people'
import { apiRouter } from './router'

export const main = serve({ router: apiRouter, identify })
