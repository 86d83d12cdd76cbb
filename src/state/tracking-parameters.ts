/** Names that apps add to a link to follow it about; none of them says anything to the atlas. */
const NAMES =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|yclid|dclid|_ga|_gl|mc_[ce]id|igshid|isappinstalled|nsukey|wx_?\w*|weixin\w*|share_?\w*|sharer_?\w*|clicktime|enterid|scene|subscene|srcid|tdsourcetag|chksm|exportkey|pass_ticket|bxsign|ascene|devicetype|mkt_tok|_hs\w+)$/i;

/** What WeChat and QQ write behind `from`; a host's own `from` is left alone. */
const FROM = /^(?:singlemessage|groupmessage|timeline|message|qq\w*|wx\w*|weixin\w*|copylink)$/i;

/** True for a parameter that an app has added to a link on its way. */
export const isTracking = (name: string, value: string): boolean =>
  NAMES.test(name) || (name.toLowerCase() === 'from' && FROM.test(value));
