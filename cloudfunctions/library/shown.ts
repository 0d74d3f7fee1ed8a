import type { ResourceDocument } from './documents'

/** A resource as one line of a list. */
export const shownLine = (resource: ResourceDocument) => ({
  id: resource._id,
  title: resource.title,
  name: resource.name,
  schoolName: resource.schoolName,
  collection: resource.collection,
  points: resource.points,
  subject: resource.subject,
  stages: resource.stages,
  state: resource.state,
  at: resource.at,
  isOfCounty: resource.shelves.includes('county'),
  ...(resource.reach && { reach: resource.reach }),
  ...(resource.why && { why: resource.why }),
})

export const shownResource = (resource: ResourceDocument) => ({
  ...shownLine(resource),
  summary: resource.summary,
  files: resource.files,
  leftOut: resource.leftOut,
  byName: resource.byName,
})
