import type { basics as english } from "../en/basics"
import { atStart } from "./at-start"
import type { OneForm } from "../one-form"

/** Words used on every page, and names of values. */
export const basics: OneForm<typeof english> = {
  action: {
    add: "添加",
    cancel: "取消",
    close: "关闭",
    delete: "删除",
    edit: "编辑",
    remove: "移除",
    ...atStart.action,
    save: "保存",
  },
  copy: {
    short: "复制",
    done: "已复制",
    action: "复制{{what}}",
    failed: "浏览器拒绝复制。请选中文本后手动复制。",
  },
  pages: { shown: "第 {{from}} 至 {{to}} 项，共 {{count}} 项", previous: "上一页", next: "下一页" },
  environment: { sandbox: "沙箱", live: "生产", unknown: "环境未知" },
  region: { sea: "亚洲", eu: "欧洲", na: "北美", us: "美国" },
  capture_mode: {
    automatic: "自动：由网关自动请款",
    manual: "手动：由管理员逐单请款",
  },
  data_group: {
    buyer: "购买人：姓名、电子邮件、电话",
    shipping: "收货信息：姓名、地址、电话、配送方式",
    billing: "银行卡账单地址",
    goods: "所购商品：名称、价格、图片",
    device: "顾客设备：IP 地址、浏览器、语言",
  },
  account_state: {
    ready: "就绪",
    incomplete: "未完成",
    not_registered: "未注册",
    test_failed: "测试失败",
  },
  source: { settings: "设置页面", config: "medusa-config", default: "默认", missing: "缺失" },
  severity: { error: "错误", warning: "警告", ok: "正常" },
  result: { elapsed: "耗时 {{milliseconds}} 毫秒", fix_field: "前往：{{field}}" },
  config_lines: {
    name: "medusa-config 配置内容",
    hint: "请把以下内容加入 medusa-config，然后重启服务器。",
    encryption: "medusa-config 中插件选项的配置内容",
  },
  sealing: {
    title: "暂时无法保存密钥",
    hint: "私钥以加密方式保存，而插件还没有加密密钥。请用此命令生成一个，设为插件选项 {{option}}，并重启服务器。",
    command: "生成加密密钥的命令",
  },
}
