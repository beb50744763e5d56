export { createSearchableText, hitLimit, type FindQuery, type SearchableText } from './find'
