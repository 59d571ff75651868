{{- define "evertale.labels" -}}
app.kubernetes.io/name: evertale
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}
{{- define "evertale.secret" -}}
{{ .Values.existingSecret | default (printf "%s-evertale" .Release.Name) }}
{{- end }}
{{- define "evertale.natsUrls" -}}
{{- $name := printf "%s-nats" .Release.Name -}}
{{- range $i, $_ := until (int .Values.nats.replicas) -}}
{{- if $i }},{{ end -}}
nats://{{ if not $i }}evertale:$(NATS_PASSWORD)@{{ end }}{{ $name }}-{{ $i }}.{{ $name }}:4222
{{- end -}}
{{- end }}
{{- define "evertale.settings" -}}
- name: NATS_PASSWORD
  valueFrom: { secretKeyRef: { name: {{ include "evertale.secret" . }}, key: nats-password } }
- name: EVERTALE_TOKEN_SECRET
  valueFrom: { secretKeyRef: { name: {{ include "evertale.secret" . }}, key: token-secret } }
- name: EVERTALE_CLUSTER
  value: {{ include "evertale.natsUrls" . | quote }}
- name: EVERTALE_CLUSTER_REPLICAS
  value: {{ .Values.nats.replicas | quote }}
- name: EVERTALE_METRICS_PORT
  value: "9464"
{{- range $key, $value := .Values.settings }}
- name: EVERTALE_{{ $key }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}
{{- define "evertale.container" -}}
image: "{{ required "image.repository: say where Evertale's image lies (built from deploy/docker/Dockerfile)" .Values.image.repository }}:{{ .Values.image.tag }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
args: ["--host", "0.0.0.0"]
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  readOnlyRootFilesystem: true
  allowPrivilegeEscalation: false
  capabilities: { drop: [ALL] }
volumeMounts:
  - { name: tmp, mountPath: /tmp }
  - { name: data, mountPath: /data }
{{- end }}
