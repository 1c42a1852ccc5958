package org.mutualaid.confluence.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.Download;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.JobModule;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.MacroModule;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;

public class DescriptorReaderTest {

    @Test
    public void readsAMacroWithItsParametersAndAliases() {
        MacroModule macro = read("""
                <xhtml-macro key="board" name="board" class="org.example.Board" icon="/download/board.png">
                  <alias name="kanban"/>
                  <parameters>
                    <parameter name="mode" type="enum" required="true" default="list">
                      <value name="list"/><value name="cards"/>
                    </parameter>
                  </parameters>
                </xhtml-macro>""").macros().get(0);
        assertEquals("org.example.Board", macro.className());
        assertTrue(macro.answersTo("board") && macro.answersTo("kanban") && !macro.answersTo("Board"));
        assertEquals(List.of("list", "cards"), macro.description().parameters().get(0).values());
        assertEquals("list", macro.description().parameters().get(0).preset());
    }

    @Test
    public void readsAWebResourceWithItsFilesInOrder() {
        PluginDescriptor descriptor = read("""
                <web-resource key="board">
                  <transformation extension="js"><transformer key="jsI18n"/></transformation>
                  <dependency>com.atlassian.auiplugin:ajs</dependency>
                  <resource type="download" name="board.css" location="css/board.css"/>
                  <resource type="download" name="board.js" location="js/board.js"/>
                </web-resource>""");
        assertEquals(List.of(new WebResource("org.example.p:board", List.of("com.atlassian.auiplugin:ajs"),
                List.of("board.css", "board.js"))), descriptor.webResources());
        assertEquals(List.of(new Download("board", "board.css", "css/board.css", false),
                new Download("board", "board.js", "js/board.js", true)), descriptor.downloads());
    }

    @Test
    public void readsWhatBelongsToThePluginItself() {
        PluginDescriptor descriptor = read("""
                <plugin-info><version>1</version></plugin-info>
                <resource type="i18n" name="i18n" location="i18n.texts"/>
                <resource type="download" name="images/" location="images/"/>
                <ao key="ao"><entity>org.example.AoThing</entity></ao>
                <velocity-allowlist key="v"><method>org.example.View#title()</method></velocity-allowlist>
                <rest key="r" path="/p" version="1.0"><package>org.example</package></rest>""");
        assertEquals(List.of("i18n.texts"), descriptor.i18n());
        assertEquals(List.of(new Download("", "images/", "images/", false)), descriptor.downloads());
        assertEquals(List.of("org.example.AoThing"), descriptor.entities());
        assertEquals(List.of("org.example.View#title()"), descriptor.allowedMethods());
        assertEquals(List.of("org.example"), descriptor.rest().get(0).packages());
    }

    @Test
    public void readsAJobWithItsInterval() {
        assertEquals(List.of(new JobModule("digest", Duration.ofMinutes(5))), read(job("0 0/5 * * * ?")).jobs());
    }

    @Test
    public void refusesAScheduleItCannotKeepByName() {
        for (String cron : List.of("0 0 2 * * ?", "0 0/7 * * * ?", "")) {
            StartFailure failure = assertThrows(StartFailure.class, () -> read(job(cron)));
            assertTrue(failure.getMessage(), failure.getMessage().endsWith("schedule \"" + cron + "\" of digest-job"));
        }
    }

    private static String job(String cron) {
        return """
                <job-config key="digest-job" name="Digest">
                  <job key="digest" perClusterJob="true" clusteredOnly="false"/>
                  <schedule cron-expression="%s" jitterSecs="10"/>
                  <managed editable="true" keepingHistory="true" canRunAdhoc="true" canDisable="true"/>
                </job-config>""".formatted(cron);
    }

    @Test
    public void refusesAModuleTypeItDoesNotKnowByName() {
        StartFailure failure = assertThrows(StartFailure.class, () -> read("<gadget key=\"g\"/>"));
        assertEquals("atlassian-plugin.xml: the host does not know the module type gadget", failure.getMessage());
    }

    @Test
    public void refusesAResourceTypeItDoesNotKnowByName() {
        StartFailure failure = assertThrows(StartFailure.class, () -> read("<resource type=\"soy\" name=\"s\"/>"));
        assertTrue(failure.getMessage().endsWith("the resource type soy"));
    }

    private static PluginDescriptor read(String modules) {
        String xml = "<atlassian-plugin key=\"org.example.p\" name=\"P\">" + modules + "</atlassian-plugin>";
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
