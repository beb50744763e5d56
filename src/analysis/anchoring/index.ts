export { carryAnchors } from './carry-anchors'
export { blockAt, createAnchor } from './create-anchor'
