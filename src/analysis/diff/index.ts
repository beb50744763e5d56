export { alignVersions } from './align-versions'
export { diffTexts } from './diff-texts'
export { nearCopy, summaryOf } from './summary'
