/// The 512 words of recovery keys: our own list, in the order of the alphabet.
///
/// Common, concrete, of three to seven letters, spelled in one way wherever English is read. No two
/// share their first four letters, none is the beginning of another, and none becomes another by
/// one slip: a letter more, less, wrong or swapped. None sounds like a word of another spelling.
enum RecoveryWords {
  static let all: [StaticString] = words

  /// The number of the word that `typed` (small letters) is, or begins with at least four letters.
  static func number(of typed: ArraySlice<UInt8>) -> Int? {
    all.firstIndex { word in
      word.withUTF8Buffer { word in
        typed.elementsEqual(word) || (typed.count >= 4 && word.starts(with: typed))
      }
    }
  }
}

private let words: [StaticString] = [
  "acorn", "alarm", "alcove", "almond", "amber", "anchor", "ankle", "antler", "anvil", "apple",
  "apron", "arch", "arctic", "arrow", "autumn", "avocado", "bacon", "badge", "bagel", "bakery",
  "balcony", "bamboo", "banana", "bandage", "banjo", "basil", "basket", "beaver", "bedroom",
  "beetle", "bench", "bicycle", "birch", "biscuit", "blanket", "blossom", "bonfire", "bonnet",
  "bottle", "bracket", "branch", "brick", "bridge", "bronze", "broom", "brother", "brush",
  "bubble", "bucket", "buffalo", "bugle", "bundle", "burger", "butter", "cabbage", "cabin",
  "cactus", "camera", "canal", "candle", "canoe", "canvas", "canyon", "captain", "caramel",
  "carpet", "castle", "catfish", "cavern", "cedar", "celery", "chalk", "chapel", "cheese",
  "cherry", "chess", "chicken", "chimney", "cinema", "circle", "city", "clay", "cliff", "climber",
  "clock", "cloud", "clover", "coast", "cobra", "coconut", "coffee", "column", "comet", "compass",
  "cookie", "copper", "corner", "cotton", "couch", "cradle", "crayon", "cricket", "crown",
  "crystal", "cuckoo", "cupcake", "curtain", "cushion", "cyclist", "daisy", "dancer", "dentist",
  "desk", "diamond", "diesel", "dinner", "doctor", "dolphin", "domino", "donkey", "dozen",
  "dragon", "drawer", "dream", "drum", "eagle", "easel", "echo", "elbow", "elk", "emerald",
  "engine", "eyebrow", "eyelid", "fabric", "factory", "fairy", "family", "farmer", "feast",
  "feather", "fence", "ferry", "field", "film", "finger", "flag", "flame", "flannel", "fleece",
  "flute", "folder", "forest", "fossil", "fox", "freckle", "fringe", "frog", "fruit", "furnace",
  "galaxy", "gallery", "garage", "garden", "garlic", "gazelle", "gecko", "gherkin", "giraffe",
  "glacier", "glass", "globe", "goat", "goblet", "golden", "gondola", "goose", "grape", "gravel",
  "green", "guide", "guitar", "hammer", "hamster", "harbor", "harp", "hat", "hazel", "hedge",
  "helmet", "herb", "hexagon", "highway", "hockey", "holiday", "hollow", "honey", "horizon",
  "hotel", "hydrant", "hyena", "ice", "icicle", "igloo", "iguana", "indigo", "iron", "island",
  "ivory", "jacket", "jaguar", "jar", "jelly", "jersey", "journal", "judge", "jug", "juice",
  "jumper", "jungle", "kale", "kayak", "kennel", "ketchup", "kettle", "kidney", "kingdom",
  "kitchen", "kite", "kitten", "kiwi", "knife", "koala", "ladle", "lagoon", "lake", "lamp",
  "lantern", "laptop", "laundry", "lawn", "lemon", "lens", "lentil", "leopard", "letter",
  "library", "lighter", "lilac", "lion", "lizard", "lobby", "lobster", "locker", "log", "lotus",
  "lullaby", "lunch", "machine", "magic", "magnet", "mailbox", "mango", "maple", "marble",
  "marmot", "mast", "meadow", "melon", "mermaid", "meteor", "mint", "mirror", "mosaic", "moss",
  "mouse", "movie", "muffin", "museum", "music", "napkin", "narwhal", "nectar", "needle", "nest",
  "nomad", "nugget", "nut", "oak", "oasis", "oatmeal", "oboe", "ocean", "octopus", "olive",
  "omelet", "onion", "opera", "orange", "orchid", "ostrich", "oval", "oven", "owl", "oxygen",
  "oyster", "paddle", "padlock", "painter", "palace", "palm", "pancake", "panda", "paper",
  "parrot", "parsley", "pasta", "peach", "peanut", "pebble", "pelican", "pencil", "pendant",
  "pepper", "phone", "photo", "piano", "pickle", "picnic", "piglet", "pillow", "pink", "pipe",
  "pirate", "pizza", "planet", "plaster", "pocket", "pond", "popcorn", "poplar", "poppy", "potato",
  "pottery", "prairie", "prawn", "pretzel", "pumpkin", "puppet", "purple", "puzzle", "pyramid",
  "quail", "quarter", "quilt", "raccoon", "radio", "raft", "rail", "raisin", "rattle", "recipe",
  "rhubarb", "ribbon", "rider", "ripple", "robot", "roof", "rope", "rowboat", "rubber", "ruby",
  "rust", "safari", "salad", "salmon", "sandbox", "satchel", "sausage", "scallop", "school",
  "scooter", "seagull", "shadow", "shark", "shelf", "shield", "shirt", "shovel", "shrimp",
  "shuttle", "silk", "silver", "skate", "sketch", "sky", "sleeve", "slipper", "smoke", "snail",
  "snow", "soap", "soccer", "spider", "spinach", "spoon", "spring", "sprout", "square", "stable",
  "stadium", "stamp", "station", "stone", "storm", "straw", "street", "sugar", "summer", "sushi",
  "swallow", "swan", "sweater", "swing", "switch", "syrup", "tadpole", "tailor", "taxi", "teacher",
  "teapot", "temple", "tennis", "tent", "thimble", "thistle", "thorn", "thumb", "thunder",
  "ticket", "tiger", "tile", "tissue", "tomato", "tongue", "tooth", "topaz", "torch", "tornado",
  "tower", "tractor", "train", "trellis", "tripod", "trolley", "trophy", "trout", "truck",
  "trumpet", "tugboat", "tulip", "tumbler", "tunic", "tunnel", "turkey", "turnip", "turtle",
  "twin", "ukulele", "uncle", "unicorn", "uniform", "vacuum", "valley", "valve", "vanilla", "vase",
  "vault", "velvet", "video", "village", "vinegar", "violin", "visitor", "volcano", "vulture",
  "waffle", "wagon", "wallet", "walnut", "walrus", "waltz", "wasp", "wheat", "whisper", "wicker",
  "window", "winter", "wolf", "wombat", "wool", "wrist", "yacht", "yarn", "yellow", "yoga",
  "yogurt", "zebra", "zigzag", "zinc", "zipper", "zoo",
]
