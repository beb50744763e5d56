import { economyTopics } from './topics/economy'
import { livingTopics } from './topics/living'
import { placeTopics } from './topics/place'
import { stateTopics } from './topics/state'
import type { Topic } from './topics/topic'

/**
 * Different translators choose different words for the same thing; these lists bring them together.
 * A word may belong to several topics. Only words that hold for briefings anywhere belong here.
 */
export const topics: readonly Topic[] = [
  ...livingTopics,
  ...placeTopics,
  ...economyTopics,
  ...stateTopics,
]
