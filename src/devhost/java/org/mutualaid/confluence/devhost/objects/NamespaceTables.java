package org.mutualaid.confluence.devhost.objects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The product's naming: every table of a plugin starts with AO_ and six hex digits made from its namespace. */
final class NamespaceTables implements EntityManagerConfiguration, TablePrefix, SchemaConfiguration {

    private static final int HASH_DIGITS = 6;

    private final String prefix;
    private final NameConverters converters;
    private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

    NamespaceTables(String namespace) {
        this.prefix = "AO_" + hash(namespace) + "_";
        this.converters = new SimpleNameConverters(
                new AtlassianTableNameConverter(this),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    @Override
    public String prepend(String tableName) {
        return prefix + tableName;
    }

    @Override
    public boolean shouldManageTable(String tableName, boolean caseSensitive) {
        return caseSensitive
                ? tableName.startsWith(prefix)
                : tableName.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public boolean useWeakCache() {
        return false;
    }

    @Override
    public NameConverters getNameConverters() {
        return converters;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return this;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return resolvers;
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return hex.substring(hex.length() - HASH_DIGITS);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
