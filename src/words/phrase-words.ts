/**
 * Everyday things, each a whole word that is told apart from the others when it is read aloud. 256 of them, so that one random
 * byte chooses one.
 */
export const phraseWords = (): readonly string[] =>
  (
    'acorn album almond anchor apple apron arch arrow atlas autumn badge bagel bakery ballet bamboo ' +
    'banana banjo barley barn basil basket beach bean beet bell bench berry bird boat bonnet book ' +
    'bowl branch bread brick bridge broom bubble bucket bulb butter button cabin cactus camel camera ' +
    'candle canoe canvas cape card cargo carpet carrot castle cedar cello chalk cheese cherry circle ' +
    'citrus clam clay clover cobalt coffee copper coral cork corn cotton cove crab crayon crow cube ' +
    'daisy denim desert dish dome donkey dove drawer drum duck dune eagle easel elbow elm engine ' +
    'fabric falcon fawn fennel fern fiddle fig finch flag flute foam forest fossil fox frog galaxy ' +
    'garden garlic gate globe glove goat goose grape gravel guitar harbor hawk hazel hedge helmet ' +
    'heron hill honey igloo indigo iron island ivory jacket jade jam jigsaw jungle kayak kelp kettle ' +
    'kite kiwi koala lace ladder lagoon lake lamb lamp lark lawn leaf lemon lilac lime linen lion ' +
    'lizard loaf lotus lute lynx magnet mango maple marble market meadow melon mill mint mirror ' +
    'mitten mole moon mosaic moss moth muffin nectar nest noodle nutmeg oak oasis oat ocean olive ' +
    'onion onyx opal orange otter owl paddle palace palm panda paper parrot pasta peach peanut pebble ' +
    'pencil pepper piano picnic pillow pine planet plum pocket pond poppy potato puzzle quartz quilt ' +
    'rabbit radio radish raven ribbon rice river robin rocket rose saddle salmon sandal satin sesame ' +
    'silver spoon statue summer tablet teapot thread tiger timber tomato topaz tulip turtle valley ' +
    'velvet violin wagon walnut willow window yogurt zebra'
  ).split(' ');
