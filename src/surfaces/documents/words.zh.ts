/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'documents.title': '所据文件',
  'documents.lead': '按时间先后。没有印出日期的，按规划期的首年。',
  'documents.date': '日期',
  'documents.scope': '范围',
  'documents.wholeCity': '全市',
  'documents.status.in-force': '现行',
  'documents.status.expired': '规划期已过',
  'documents.status.draft': '征求意见稿，没有按此稿施行，不作为依据',
  'documents.status.unknown': '是否有效，所据文本没有写',
  'documents.onMap': '图上',
  'documents.noSpace': '不划定空间',
  'documents.mentions': '写到地点',
  'documents.noPlaces': '没有写到具体地点',
  'documents.counted': '至少有一处出处在此文件的{kind}',
  'documents.countedFindings': '有一种读法出自此文件的疑点',
  'documents.follow': '图上只看这份',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
