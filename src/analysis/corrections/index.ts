export { applyCorrections, overlaps } from './apply-corrections'
