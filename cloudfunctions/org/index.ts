export { loadCounty, loadCountyBriefly } from './county'
export { type CountyDocument, counties, type SchoolDocument, schools } from './documents'
