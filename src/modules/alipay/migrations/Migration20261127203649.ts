import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127203649 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_kind_subject" ON "alipay_attention" ("kind", "subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_created_at_id" ON "alipay_attention" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_handle_created_at" ON "alipay_notification" ("handle", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_dead" ON "alipay_notification" ("id") WHERE state = 'dead' AND deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_unsettled" ON "alipay_operation" ("alipay_payment_id") WHERE state IN ('created', 'unknown', 'processing') AND deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_handle_created_at_id" ON "alipay_payment" ("handle", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_handle_client_id" ON "alipay_payment" ("handle", "client_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_open_handle" ON "alipay_payment" ("handle") WHERE state IN ('ready', 'created', 'unknown', 'awaiting_shopper', 'pending', 'authorized') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_attention_kind_subject";`);
    this.addSql(`drop index if exists "IDX_alipay_attention_created_at_id";`);

    this.addSql(`drop index if exists "IDX_alipay_notification_handle_created_at";`);
    this.addSql(`drop index if exists "IDX_alipay_notification_dead";`);

    this.addSql(`drop index if exists "IDX_alipay_operation_unsettled";`);

    this.addSql(`drop index if exists "IDX_alipay_payment_handle_created_at_id";`);
    this.addSql(`drop index if exists "IDX_alipay_payment_handle_client_id";`);
    this.addSql(`drop index if exists "IDX_alipay_payment_open_handle";`);
  }

}
