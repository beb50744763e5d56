export { blockAt, createAnchor } from './create-anchor'
