/** English and Welsh words that are also, or nearly, names of places: within a sentence they are none, and none is offered for them. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'always angel angels arnold ash bach backing banking banks barking barry bath bathe baths battered batteries battle beacon beds ' +
    'beer beth bil bishop bitter blackmail boarding borrow both bottle bought bow box brandon bridge bright brighten brighter brill ' +
    'broadway brought bugle bury button byth cael calling capel care carer carr castle chapel chaplain charging charming clare clive ' +
    'complain complaint consent cooling cove creation credit crook cunning dale deal derby derbyn devices docks dover downside dymunant ' +
    'dywed eating eden effort elephant everyone eye fans farmer fath feeling feelings fees filling finder fleet flint ford forest ' +
    'friction gays gelli grain grass grove ham hart hay heading healing health hearts heath henoed heritage hill hollow hook hope ' +
    'hovering hunger hunting idle kept landing landlord lawrence leads leather lee letter letters little llai llys locking manor marble ' +
    'march martin math meadow meds mere mess middle midway moss mountain nash nelson newborn over overcome padding pastor pathway ' +
    'picturing pole pool popular potter prince queens reaching reading regarding relating resolve rewarding rock rode ross rugby rye ' +
    'sale sandwich sandy schooling season send settle shaw shelley shepherd shirley shocking shooting shopping shouting showing silver ' +
    'simpson skeleton smoke soho spanking spelling spending spoke stained stains stalking standard standing stanley stealing stock ' +
    'stole stone store strained street streets strictly stroke students summer survey taunting temple throne treisgar tumble valley ' +
    'victoria wages waking walked walker walking wall walls warden ware washing waves wells whipping wing winter within wool working ' +
    'workshop worrying yearning'
  ).split(' '),
);
