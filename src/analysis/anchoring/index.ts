export { carryAnchors } from './carry-anchors'
export { carryPlace, type Standing } from './carry-place'
export { blockAt, createAnchor } from './create-anchor'
export { landmarksOf, positionAt } from './carry-position'
