import { economyTopics } from './topics/economy'
import { landTopics } from './topics/land'
import { livingTopics } from './topics/living'
import { networkTopics } from './topics/networks'
import { peopleTopics } from './topics/people'
import { placeTopics } from './topics/place'
import { stateTopics } from './topics/state'
import type { Topic } from './topics/topic'

/**
 * Different translators choose different words for the same thing; these lists bring them together.
 * A word may belong to several topics, and then says less of each. Only words that hold for briefings
 * anywhere belong here, and none that often means something else: then it is listed with its neighbour.
 */
export const topics: readonly Topic[] = [
  ...peopleTopics,
  ...livingTopics,
  ...placeTopics,
  ...networkTopics,
  ...economyTopics,
  ...landTopics,
  ...stateTopics,
]
